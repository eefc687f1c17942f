namespace CommerceFixtures;

/// <summary>Counts by name, in a rule of the manifest.</summary>
internal static class RuleCounts
{
    /// <summary>Whether two have the same counts, in any order.</summary>
    public static bool AreEqual(IReadOnlyDictionary<string, long> some, IReadOnlyDictionary<string, long> others) =>
        some.Count == others.Count && some.All(count => others.TryGetValue(count.Key, out var other) && other == count.Value);
}
