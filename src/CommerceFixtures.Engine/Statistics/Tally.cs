namespace CommerceFixtures.Engine.Statistics;

/// <summary>Counts of a block, added to those of the whole by any of the workers.</summary>
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
