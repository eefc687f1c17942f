namespace CommerceFixtures.Build;

/// <summary>Names that were meant where others stand.</summary>
internal static class Spelling
{
    /// <summary>Of a short name, more slips would make any other.</summary>
    private const int LettersPerSlip = 3;
    private const int MostSlips = 3;

    /// <summary>The nearest of the names, in any case of letters, or null where none is near enough to have been meant.</summary>
    /// <param name="name">The name as it is written.</param>
    /// <param name="known">The names that could be meant.</param>
    /// <param name="prefix">The length of what all of them begin with.</param>
    public static string? Nearest(string name, IEnumerable<string> known, int prefix = 0)
    {
        var most = Math.Clamp((name.Length - prefix + 1) / LettersPerSlip, 1, MostSlips);
        var (nearest, slips) = known
            .Select(candidate => (candidate, Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .MinBy(candidate => candidate.Item2);
        return slips <= most ? nearest : null;
    }

    /// <summary>Levenshtein distance: letters to insert, delete or change.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
