using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>Numbered names, with the common ones first.</summary>
internal sealed class NameList
{
    /// <summary>With this offset, the tenth surname is about half as common as the first.</summary>
    private const int RankOffset = 12;

    private readonly int _percentCommon;
    private readonly int _common;
    private readonly WeightedTable _byRank;

    /// <param name="property">The name of the list in the vocabulary.</param>
    /// <param name="percentCommon">The percentage of people who have a common name.</param>
    public NameList(string property, int percentCommon)
    {
        _percentCommon = percentCommon;
        var common = Resource.Json("common_names.json").Strings(property);
        _common = common.Length;
        _byRank = WeightedTable.ByRank(_common, RankOffset);
        Texts = [.. common, .. Resource.Json("rare_names.json").Strings(property)];
        Cells = new CellTexts(Texts);
        (LetterNumbers, Letters) = NumberByLetters(Texts);
    }

    public IReadOnlyList<string> Texts { get; }

    public CellTexts Cells { get; }

    /// <summary>
    /// The lowercase letters of names, indexed by <see cref="LetterNumbers"/>. Names that differ only in an apostrophe share an entry.
    /// </summary>
    public CellTexts Letters { get; }

    public int[] LetterNumbers { get; }

    /// <summary>Draws the number of a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Draw(Draws draws, long row) =>
        draws.Below(100, row) < _percentCommon
            ? _byRank.Draw(draws, row, draw: 1)
            : _common + draws.Below(Texts.Count - _common, row, draw: 1);

    /// <summary>The letters of a name, in lowercase.</summary>
    public static string LettersOf(string name)
    {
        var letters = new char[name.Length];
        var count = 0;
        foreach (var c in name)
        {
            if (char.IsAsciiLetter(c))
                letters[count++] = char.ToLowerInvariant(c);
        }

        return new string(letters, 0, count);
    }

    private static (int[] Numbers, CellTexts Letters) NumberByLetters(IReadOnlyList<string> names)
    {
        var numbers = new int[names.Count];
        var letters = new List<string>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var name = 0; name < numbers.Length; name++)
        {
            var own = LettersOf(names[name]);
            if (!known.TryGetValue(own, out numbers[name]))
            {
                known[own] = numbers[name] = letters.Count;
                letters.Add(own);
            }
        }

        return (numbers, new CellTexts(letters));
    }
}
