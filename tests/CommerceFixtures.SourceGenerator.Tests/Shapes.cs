using Microsoft.CodeAnalysis.CSharp;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>The kinds of projects that generated code differs for.</summary>
internal static class Shapes
{
    public static readonly IReadOnlyDictionary<string, (string Settings, LanguageVersion Language)> All =
        new Dictionary<string, (string Settings, LanguageVersion Language)>
        {
            ["DefaultSet"] = (ProjectSettings.Default, LanguageVersion.Latest),
            ["TwoNamedSets"] = (
                ProjectSettings.With([("Seed", "42")], ProjectSettings.Item("Small", ("Orders", "50")), ProjectSettings.Item("Peak", ("Orders", "20000"))),
                LanguageVersion.Latest),
            ["EverySetting"] = (
                ProjectSettings.With(
                    [("Folder", "data/shop")],
                    ProjectSettings.Item(
                        "Full",
                        ("Products", "10"), ("Customers", "20"), ("Orders", "30"), ("OrderItems", "40"), ("Reviews", "15"), ("Seed", "-9223372036854775808"),
                        ("StartDate", "2020-02-29"), ("RegistrationEndDate", "2020-10-01"), ("EndDate", "2021-12-31"), ("EmailDomains", "shop.test"))),
                LanguageVersion.Latest),
            ["NoRows"] = (ProjectSettings.Properties(("Orders", "0"), ("Products", "0")), LanguageVersion.Latest),
            ["CSharp7_3"] = (ProjectSettings.Default, LanguageVersion.CSharp7_3),
            ["CSharp8"] = (ProjectSettings.Default, LanguageVersion.CSharp8),
            ["EscapedValues"] = (
                ProjectSettings.Properties(("Folder", "R&D (été)/{0}\u2028=+"), ("EmailDomains", "Example.com; xn--bcher-kva.test ;shop.test;example.com")),
                LanguageVersion.Latest),
            ["LowerCaseName"] = (ProjectSettings.With([], ProjectSettings.Item("small")), LanguageVersion.Latest),
        };

    public static TheoryData<string> Names => [.. All.Keys];
}
