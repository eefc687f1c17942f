using System.Text.Json;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>Reads the sentences of reviews from the vocabulary.</summary>
internal sealed class ReviewSentenceReader(ReviewParts parts)
{
    private const int Frames = 64;

    private static readonly int Roles = Enum.GetValues<ReviewRole>().Length;
    private static readonly int Slots = Enum.GetValues<ReviewSlot>().Length;
    private static readonly string[] Categories = Enum.GetNames<ProductCategory>();

    /// <summary>The words that depend on the grammatical number of the product.</summary>
    private static readonly string[][] Numbers =
    [
        ["this", "this", "these"], ["is", "is", "are"], ["it", "it", "they"], ["them", "it", "them"], ["does", "does", "do"],
        ["has", "has", "have"], ["was", "was", "were"], ["s", "s", ""], ["it's", "it's", "they're"], ["one", "one", "ones"],
        ["doesn't", "doesn't", "don't"], ["isn't", "isn't", "aren't"], ["wasn't", "wasn't", "weren't"], ["a", "a ", ""],
        ["that", "that", "those"], ["what a", "what a", "what"], ["es", "es", ""], ["another", "another one", "more of them"],
    ];

    private readonly SentenceStarts _starts = new();
    private readonly List<string> _frames = [];
    private readonly List<int>[] _lines = Lists(Roles);
    private readonly List<int>[] _open = Lists(Slots);

    /// <summary>The number of the set of sentences for a kind of product and a number of stars.</summary>
    public static int SetOf(ProductCategory category, bool isPlural, int stars) =>
        ((int)category * 2 + (isPlural ? 1 : 0)) * Stars.Max + stars - 1;

    /// <summary>Reads all sentences.</summary>
    /// <returns>The sets, by <see cref="SetOf"/>.</returns>
    public ReviewSentences[] Read()
    {
        foreach (var group in Resource.Json("reviews.json").GetProperty("sentences").EnumerateArray())
        {
            var (role, sets) = ((int)Enum.Parse<ReviewRole>(group.GetProperty("role").GetString()!, ignoreCase: true), SetsOf(group));
            foreach (var line in group.GetProperty("lines").EnumerateArray())
                Add(line.GetString()!, role, sets);
        }

        var all = new ReviewSentences[_lines.Length / Roles];
        for (var set = 0; set < all.Length; set++)
            all[set] = new ReviewSentences(parts, _starts, set, LinesOf(set), OpenOf(set));
        return all;
    }

    private static List<int>[] Lists(int ofSet)
    {
        var lists = new List<int>[Categories.Length * 2 * Stars.Max * ofSet];
        for (var i = 0; i < lists.Length; i++)
            lists[i] = [];
        return lists;
    }

    /// <summary>The sets of a group for products of which there is one. Those of plural products follow by as many bits as stars.</summary>
    private static ulong SetsOf(JsonElement group)
    {
        var sets = 0UL;
        for (var category = 0; category < Categories.Length; category++)
        {
            if (group.TryGetProperty("categories", out _) && Array.IndexOf(group.Strings("categories"), Categories[category]) < 0)
                continue;
            foreach (var stars in group.GetProperty("stars").EnumerateArray())
                sets |= 1UL << SetOf((ProductCategory)category, isPlural: false, stars.GetInt32());
        }

        return sets;
    }

    private void Add(string line, int role, ulong sets)
    {
        var frame = ReadFrame(ref line);
        var (one, many) = (InNumber(line, 1), InNumber(line, 2));
        if (one == many)
        {
            Add(parts.Read(one), frame, role, sets | sets << Stars.Max);
        }
        else
        {
            Add(parts.Read(one), frame, role, sets);
            Add(parts.Read(many), frame, role, sets << Stars.Max);
        }
    }

    private void Add(int part, int frame, int role, ulong sets)
    {
        for (var set = 0; sets >> set != 0; set++)
        {
            if ((sets >> set & 1) == 0)
                continue;
            for (var i = 0; i < parts.All[part].Variants; i++)
                _lines[set * Roles + role].Add(ReviewSentences.Line(part, frame));
        }

        AddStarts(part, sets);
    }

    private void AddStarts(int number, ulong sets)
    {
        var part = parts.All[number];
        switch (part.Slot)
        {
            case ReviewSlot.Phrase:
                for (var form = parts.Book.FormOf(part.First); form < parts.Book.FormOf(part.First + part.Count); form++)
                    _starts.Add(form, parts.Book.Forms[form], part.Next, sets);
                break;
            case ReviewSlot.Branch:
                for (var i = 0; i < part.Count; i++)
                    AddStarts(parts.Branches[part.First + i], sets);
                break;
            default:
                for (var set = 0; sets >> set != 0; set++)
                {
                    if ((sets >> set & 1) != 0)
                        _open[set * Slots + (int)part.Slot].Add(part.Next);
                }

                break;
        }
    }

    /// <summary>
    /// The number of a line's frame, which is in parentheses before it. A line without one has its own, unless it is only a slot, which
    /// says nothing that would recur.
    /// </summary>
    private int ReadFrame(ref string line)
    {
        var name = line;
        if (line[0] == '(')
        {
            var end = line.IndexOf(')', StringComparison.Ordinal);
            (name, line) = (line[..end], line[(end + 2)..]);
        }
        else if (line[0] == '{' && line[^1] == '}' && line.IndexOf('}', StringComparison.Ordinal) == line.Length - 1)
        {
            return 0;
        }

        var frame = _frames.IndexOf(name);
        if (frame < 0)
        {
            frame = _frames.Count;
            _frames.Add(name);
        }

        return 1 + frame % (Frames - 1);
    }

    /// <summary>A line about one product, or about many.</summary>
    private static string InNumber(string line, int number)
    {
        for (var at = 0; (at = line.IndexOf('{', at)) >= 0;)
        {
            var end = line.IndexOf('}', at);
            if (WordsFor(line.AsSpan(at + 1, end - at - 1)) is { } words)
                line = string.Concat(line.AsSpan(0, at), words[number], line.AsSpan(end + 1));
            else
                at = end;
        }

        return line;
    }

    private static string[]? WordsFor(ReadOnlySpan<char> name)
    {
        foreach (var words in Numbers)
        {
            if (name.SequenceEqual(words[0]))
                return words;
        }

        return null;
    }

    private int[][] LinesOf(int set)
    {
        var lines = new int[Roles][];
        for (var role = 0; role < Roles; role++)
            lines[role] = _lines[set * Roles + role].ToArray();
        return lines;
    }

    /// <summary>
    /// Joins the sentences that start with the same slot, so that it is looked up once. Most start with a clause: it comes first.
    /// </summary>
    private int[] OpenOf(int set)
    {
        var open = new List<int>();
        for (var slot = Slots - 1; slot >= 0; slot--)
        {
            if (_open[set * Slots + slot] is { Count: > 0 } rests)
                open.Add(parts.Add((ReviewSlot)slot, rests.ToArray()));
        }

        return open.ToArray();
    }
}
