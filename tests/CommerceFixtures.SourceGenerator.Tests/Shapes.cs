using Microsoft.CodeAnalysis.CSharp;
using static CommerceFixtures.SourceGenerator.Tests.ProjectSettings;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>The kinds of projects for which the generated code differs.</summary>
internal static class Shapes
{
    public static readonly IReadOnlyDictionary<string, (string Settings, LanguageVersion Language)> All =
        new Dictionary<string, (string Settings, LanguageVersion Language)>
        {
            ["DefaultSet"] = (ProjectSettings.Default, LanguageVersion.Latest),
            ["TwoNamedSets"] = (
                With([("Seed", "42")], Item("Small", ("Orders", "50")), Item("Peak", ("Orders", "20000"))),
                LanguageVersion.Latest),
            ["EverySetting"] = (
                With(
                    [("Folder", "data/shop")],
                    Item(
                        "Full",
                        ("Products", "10"), ("Customers", "20"), ("Orders", "30"), ("OrderItems", "40"), ("Reviews", "15"),
                        ("Seed", "-9223372036854775808"), ("StartDate", "2020-02-29"), ("RegistrationEndDate", "2020-10-01"),
                        ("EndDate", "2021-12-31"), ("EmailDomains", "shop.test"))),
                LanguageVersion.Latest),
            ["InParts"] = (Properties(("Orders", "20000"), ("Parts", "16")), LanguageVersion.Latest),
            ["MoreItemsThanAnInt"] = (Properties(("OrderItems", "2147483648"), ("Parts", "22")), LanguageVersion.Latest),
            ["NoRows"] = (Properties(("Orders", "0"), ("Products", "0")), LanguageVersion.Latest),
            ["CSharp7_3"] = (ProjectSettings.Default, LanguageVersion.CSharp7_3),
            ["CSharp8"] = (ProjectSettings.Default, LanguageVersion.CSharp8),
            ["EscapedValues"] = (
                Properties(("Folder", "R&D (été)/{0}=+"), ("EmailDomains", "Example.com; xn--bcher-kva.test ;shop.test;example.com")),
                LanguageVersion.Latest),
            ["LowerCaseName"] = (With([], Item("small")), LanguageVersion.Latest),
        };

    public static TheoryData<string> Names => [.. All.Keys];
}
