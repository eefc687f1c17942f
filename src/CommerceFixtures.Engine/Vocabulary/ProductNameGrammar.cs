namespace CommerceFixtures.Engine;

/// <summary>
/// The names of one subcategory: patterns over {brand}, {line}, {noun} and {variant}. Each combination has a number, and no two numbers
/// give the same name, so distinct numbers are distinct names.
/// </summary>
internal sealed class ProductNameGrammar
{
    private readonly IReadOnlyList<string> _patterns;
    private readonly List<Slot> _slots = [];
    private readonly int _tierSlot;

    public ProductNameGrammar(
        IReadOnlyList<string> patterns, string tier, IReadOnlyList<(string Name, IReadOnlyList<string> Words)> slots)
    {
        _patterns = patterns;
        Combinations = patterns.Count;
        foreach (var (name, words) in slots)
        {
            var marker = "{" + name + "}";
            if (!patterns[0].Contains(marker, StringComparison.Ordinal))
                continue;
            _slots.Add(new Slot(name, marker, words, Combinations));
            Combinations *= words.Count;
        }

        _tierSlot = _slots.FindIndex(slot => slot.Name == tier);
    }

    /// <summary>How many different names there are.</summary>
    public long Combinations { get; }

    /// <summary>The name of a combination, in [0, <see cref="Combinations"/>).</summary>
    public string Name(long combination)
    {
        var name = _patterns[(int)(combination % _patterns.Count)];
        foreach (var slot in _slots)
            name = name.Replace(slot.Marker, slot.Words[slot.Index(combination)], StringComparison.Ordinal);
        return name;
    }

    /// <summary>Where the combination stands from the cheapest line (0) to the dearest (1).</summary>
    public double Tier(long combination)
    {
        var slot = _slots[_tierSlot];
        return slot.Words.Count == 1 ? 0.5 : slot.Index(combination) / (slot.Words.Count - 1.0);
    }

    /// <summary>The brand's number, or -1 where names carry no brand.</summary>
    public int Brand(long combination) => _slots.Find(slot => slot.Name == "brand")?.Index(combination) ?? -1;

    private sealed record Slot(string Name, string Marker, IReadOnlyList<string> Words, long Divisor)
    {
        public int Index(long combination) => (int)(combination / Divisor % Words.Count);
    }
}
