namespace CommerceFixtures.Build;

/// <summary>Finds the name that a misspelled name was meant to be.</summary>
internal static class Spelling
{
    /// <summary>With more mistakes, a short name could be any other name.</summary>
    private const int LettersPerMistake = 3;
    private const int MostMistakes = 3;

    /// <summary>Finds the known name that is nearest, ignoring case.</summary>
    /// <param name="name">The name as it is written.</param>
    /// <param name="known">The correct names.</param>
    /// <param name="prefix">The length of the prefix that all correct names share.</param>
    /// <returns>The nearest name, or null if none is similar enough.</returns>
    public static string? Nearest(string name, IEnumerable<string> known, int prefix = 0)
    {
        var most = Math.Clamp((name.Length - prefix + 1) / LettersPerMistake, 1, MostMistakes);
        var (nearest, mistakes) = known
            .Select(candidate => (candidate, Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .MinBy(candidate => candidate.Item2);
        return mistakes <= most ? nearest : null;
    }

    /// <summary>The Levenshtein distance: the number of letters to insert, delete or replace.</summary>
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
