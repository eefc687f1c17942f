using System.Text.Json;

namespace CommerceFixtures.Engine.Tests;

/// <summary>Rules of a manifest, and those that an error names.</summary>
internal static class ManifestRules
{
    /// <summary>Requires that rules say the same, their counts in the same order.</summary>
    public static void RequireSame(IEnumerable<FixtureManifestRule> expected, IEnumerable<FixtureManifestRule> actual) => Assert.Equal(
        expected.Select(rule => JsonSerializer.Serialize(rule)), actual.Select(rule => JsonSerializer.Serialize(rule)));

    /// <summary>The rules of a set in one, by id and year.</summary>
    public static IReadOnlyDictionary<string, FixtureManifestRule> Of(MadeSet set) =>
        Assert.Single(set.Data.Manifests).Rules.ToDictionary(rule => rule.Id + (rule.Year is { } year ? $" {year}" : ""));

    /// <summary>Requires that an error names the rule, and where it is broken.</summary>
    public static void RequireNamed(string message, string id, string where)
    {
        Assert.Contains($" breaks the rule {id}, \"", message, StringComparison.Ordinal);
        Assert.Contains($"\" ({where}", message, StringComparison.Ordinal);
    }
}
