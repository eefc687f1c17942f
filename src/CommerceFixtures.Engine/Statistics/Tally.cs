namespace CommerceFixtures.Engine.Statistics;

/// <summary>Adds the counts of a block to the totals. Any worker can call it.</summary>
internal static class Tally
{
    public static void Add(int[] counts, int[] whole)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
                Interlocked.Add(ref whole[i], counts[i]);
        }
    }
}
