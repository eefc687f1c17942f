namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>The parts of all sentences. It reads lines of the vocabulary, such as <c>love [this|my new] {item}</c>.</summary>
internal sealed class ReviewParts
{
    /// <summary>So many variants of a sentence are enough for it not to recur too often.</summary>
    public const int MostVariants = 16;

    private const int TypicalWords = 4;

    private static readonly string[] Slots = Enum.GetNames<ReviewSlot>();

    private ReviewPart[] _parts = new ReviewPart[1 << 13];
    private int[] _branches = new int[1 << 10];
    private int _count;
    private int _branchCount;

    /// <param name="book">Receives the phrases.</param>
    public ReviewParts(PhraseBook book)
    {
        Book = book;
        Add(new ReviewPart(ReviewSlot.Phrase, variants: 1, needs: 0, 0, 0, 0, letters: uint.MaxValue));
    }

    public PhraseBook Book { get; }

    /// <summary>The parts by their number. The first is the end of a sentence.</summary>
    public ReviewPart[] All => _parts;

    public int[] Branches => _branches;

    /// <summary>Adds the parts of a line, followed by another part.</summary>
    /// <returns>The number of the first part.</returns>
    public int Read(string line, int next = 0)
    {
        if (line.Length == 0)
            return next;
        var end = EndOfPart(line, 0);
        if (line[0] == '{')
            return Add(SlotOf(line[1..(end - 1)]), Read(line[end..], next));
        return line.IndexOf('{', 0, end) < 0
            ? ReadPhrases(line, end, next)
            : AddBranches(line[1..(end - 1)].Split('|'), Read(line[end..], next));
    }

    /// <summary>Adds a slot, and alternatives after it.</summary>
    public int Add(ReviewSlot slot, ReadOnlySpan<int> branches) => Add(slot, AddBranches(branches));

    private static int EndOfPart(string line, int start)
    {
        var end = line[start] switch
        {
            '[' => line.IndexOf(']', start) + 1,
            '{' => line.IndexOf('}', start) + 1,
            _ => line.AsSpan(start).IndexOfAny('[', '{') + start,
        };
        return end < start + 1 ? line.Length : end;
    }

    private static ReviewSlot SlotOf(string name)
    {
        for (var slot = 0; slot < Slots.Length; slot++)
        {
            if (string.Equals(Slots[slot], name, StringComparison.OrdinalIgnoreCase))
                return (ReviewSlot)slot;
        }

        throw new InvalidOperationException(name);
    }

    /// <summary>
    /// Adds phrases. Words that all phrases are followed or preceded by are joined to each, so that there are fewer parts.
    /// </summary>
    private int ReadPhrases(string line, int end, int next)
    {
        string[] phrases = line[0] == '[' ? line[1..(end - 1)].Split('|') : [line[..end]];
        while (end < line.Length && line[end] != '{')
        {
            var after = EndOfPart(line, end);
            var isWords = line[end] != '[';
            if (!isWords && (phrases.Length > 1 || line.IndexOf('{', end, after - end) >= 0))
                break;
            phrases = isWords
                ? Array.ConvertAll(phrases, phrase => phrase + line[end..after])
                : Array.ConvertAll(line[(end + 1)..(after - 1)].Split('|'), phrase => phrases[0] + phrase);
            end = after;
        }

        var (added, rest) = (Book.Add(phrases), Read(line[end..], next));
        return Add(new ReviewPart(
            ReviewSlot.Phrase, phrases.Length * Variants(rest), Needs(rest), added.First, added.Count, rest, Book.FirstLetters(added)));
    }

    private int Add(ReviewSlot slot, int next) => Add(new ReviewPart(
        slot,
        Variants(next) * slot switch
        {
            ReviewSlot.Good or ReviewSlot.Bad => MostVariants,
            ReviewSlot.Used or ReviewSlot.Recipient or ReviewSlot.Quibble or ReviewSlot.Claim => TypicalWords,
            _ => 1,
        },
        Needs(next) | 1 << (int)slot & ProductFacts.All, 0, 0, next, uint.MaxValue));

    private int AddBranches(string[] choices, int next)
    {
        Span<int> branches = stackalloc int[choices.Length];
        for (var i = 0; i < choices.Length; i++)
            branches[i] = Read(choices[i], next);
        return AddBranches(branches);
    }

    private int AddBranches(ReadOnlySpan<int> branches)
    {
        while (_branchCount + branches.Length > _branches.Length)
            Array.Resize(ref _branches, _branches.Length * 2);
        var (first, variants, needs) = (_branchCount, 0, ProductFacts.All);
        foreach (var branch in branches)
        {
            _branches[_branchCount++] = branch;
            variants += Variants(branch);
            needs &= Needs(branch);
        }

        return Add(new ReviewPart(ReviewSlot.Branch, variants, needs, first, branches.Length, 0, uint.MaxValue));
    }

    private int Add(ReviewPart part)
    {
        if (_count == _parts.Length)
            Array.Resize(ref _parts, _count * 2);
        _parts[_count] = part;
        return _count++;
    }

    private int Variants(int part) => _parts[part].Variants;

    private int Needs(int part) => _parts[part].Needs;
}
