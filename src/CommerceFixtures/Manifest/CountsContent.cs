namespace CommerceFixtures;

/// <summary>The equality of counts by name: by content, in any order. A dictionary itself is equal only to itself.</summary>
internal static class CountsContent
{
    public static bool AreEqual(IReadOnlyDictionary<string, long> left, IReadOnlyDictionary<string, long> right) =>
        Ordered(left).SequenceEqual(Ordered(right));

    public static int HashOf(IReadOnlyDictionary<string, long> counts)
    {
        var hash = new HashCode();
        foreach (var (name, count) in Ordered(counts))
        {
            hash.Add(name);
            hash.Add(count);
        }

        return hash.ToHashCode();
    }

    private static IOrderedEnumerable<KeyValuePair<string, long>> Ordered(IReadOnlyDictionary<string, long> counts) =>
        counts.OrderBy(pair => pair.Key, StringComparer.Ordinal);
}
