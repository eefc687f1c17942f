namespace CommerceFixtures.Engine.Tests;

/// <summary>Helpers for the rules of a manifest and the rules in errors.</summary>
internal static class ManifestRules
{
    /// <summary>The rules of a set with a single part, by id and year.</summary>
    public static IReadOnlyDictionary<string, FixtureManifestRule> Of(MadeSet set) =>
        Assert.Single(set.Data.Manifests).Rules.ToDictionary(rule => rule.Id + (rule.Year is { } year ? $" {year}" : ""));

    /// <summary>Requires an error to name the rule and the place of the breach.</summary>
    public static void RequireNamed(string message, string id, string where)
    {
        Assert.Contains($" breaks the rule {id}, \"", message, StringComparison.Ordinal);
        Assert.Contains($"\" ({where}", message, StringComparison.Ordinal);
    }
}
