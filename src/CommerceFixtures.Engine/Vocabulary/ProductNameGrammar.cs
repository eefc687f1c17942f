using System.Globalization;
using System.Text;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>
/// The names of one subcategory: patterns of {brand}, {line}, {noun}, and {variant}. Each combination has a number, and different numbers
/// give different names.
/// </summary>
internal sealed class ProductNameGrammar
{
    private const string EditionMark = ", Edition ";

    private readonly IReadOnlyList<string> _patterns;
    private readonly List<Slot> _slots = [];
    private readonly string[][][] _partsOfPatterns;
    private readonly int _tierSlot;

    public ProductNameGrammar(
        IReadOnlyList<string> patterns, string tier, IReadOnlyList<(string Name, string[] Words)> slots)
    {
        _patterns = patterns;
        Combinations = patterns.Count;
        foreach (var (name, words) in slots)
        {
            var marker = "{" + name + "}";
            if (!patterns[0].Contains(marker, StringComparison.Ordinal))
                continue;
            _slots.Add(new Slot(name, marker, words, Combinations));
            Combinations *= words.Length;
        }

        _tierSlot = _slots.FindIndex(slot => slot.Name == tier);
        _partsOfPatterns = [.. patterns.Select(PartsOf)];
    }

    /// <summary>The number of different names.</summary>
    public long Combinations { get; }

    /// <summary>The name of a combination, which is in [0, <see cref="Combinations"/>).</summary>
    public string Name(long combination)
    {
        var name = _patterns[(int)(combination % _patterns.Count)];
        foreach (var slot in _slots)
            name = name.Replace(slot.Marker, slot.Words[slot.Index(combination)], StringComparison.Ordinal);
        return name;
    }

    /// <summary>The name of a combination that the given number of products already use.</summary>
    public string NextEdition(long combination, long editions) =>
        editions == 0
            ? Name(combination)
            : string.Create(CultureInfo.InvariantCulture, $"{Name(combination)}{EditionMark}{editions + 1}");

    /// <summary>Whether the name belongs to a combination, in any edition.</summary>
    public bool CanMake(ReadOnlySpan<byte> name)
    {
        foreach (var parts in _partsOfPatterns)
        {
            if (ConsistsOf(name, parts))
                return true;
        }

        return false;
    }

    /// <summary>The price position of the combination's line, from the cheapest (0) to the most expensive (1).</summary>
    public double Tier(long combination)
    {
        var slot = _slots[_tierSlot];
        return slot.Words.Length == 1 ? 0.5 : slot.Index(combination) / (slot.Words.Length - 1.0);
    }

    /// <summary>The number of the brand, or -1 if the names have no brand.</summary>
    public int Brand(long combination) => _slots.Find(slot => slot.Name == "brand")?.Index(combination) ?? -1;

    /// <summary>The possible texts at each position of a pattern: the words of a slot, or the text between two slots.</summary>
    private string[][] PartsOf(string pattern)
    {
        // After splitting at the braces, every second piece is the name of a slot.
        var pieces = pattern.Split('{', '}');
        var parts = new string[pieces.Length][];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = i % 2 == 0 ? [pieces[i]] : _slots.Find(slot => slot.Name == pieces[i])!.Words;
        return parts;
    }

    /// <summary>Whether the name is a sequence of one word of each part. Words can be prefixes of others: Pro and Pro Plus.</summary>
    private static bool ConsistsOf(ReadOnlySpan<byte> name, ReadOnlySpan<string[]> parts)
    {
        if (parts.IsEmpty)
            return name.IsEmpty || IsEdition(name);
        foreach (var word in parts[0])
        {
            if (name.Length >= word.Length && Ascii.Equals(name[..word.Length], word) && ConsistsOf(name[word.Length..], parts[1..]))
                return true;
        }

        return false;
    }

    private static bool IsEdition(ReadOnlySpan<byte> text) =>
        text.Length > EditionMark.Length
        && Ascii.Equals(text[..EditionMark.Length], EditionMark)
        && RepeatNumber.IsOne(text[EditionMark.Length..]);

    private sealed record Slot(string Name, string Marker, string[] Words, long Divisor)
    {
        public int Index(long combination) => (int)(combination / Divisor % Words.Length);
    }
}
