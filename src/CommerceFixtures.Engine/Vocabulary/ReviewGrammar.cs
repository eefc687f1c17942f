using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>The numbered review texts for one subcategory and one number of stars.</summary>
internal sealed class ReviewGrammar
{
    /// <summary>The frames by stars.</summary>
    private static readonly Lazy<Frame[]> Frames = new(ReadFrames);

    private static readonly Lazy<ReviewGrammar[]> AllGroups = new(ReadAll);

    private readonly Phrases _openers;
    private readonly Phrases _closers;
    private readonly Clauses _first;
    private readonly Clauses _second;
    private readonly bool _isPraiseAndBlame;

    /// <summary>Five and four stars praise, three stars praise and complain, and fewer complain.</summary>
    public ReviewGrammar(Subcategory subcategory, int stars)
    {
        var frame = Frames.Value[stars].For(subcategory);
        (_openers, _closers) = (new Phrases(frame.Openers), new Phrases(frame.Closers));
        _first = new Clauses(subcategory.Aspects, isGood: stars >= 3, isSentence: true);
        _second = new Clauses(subcategory.Aspects, isGood: stars >= 4, isSentence: false);
        _isPraiseAndBlame = stars == 3;
        Singles = stars is 5 or 4 or 2 ? _first.Count : 0;
    }

    /// <summary>The grammars, indexed by <see cref="GroupOf"/>.</summary>
    public static ReviewGrammar[] All => AllGroups.Value;

    public long Combinations => (long)_openers.Count * _closers.Count * (Singles + Pairs);

    private int Singles { get; }

    /// <summary>Ends the middle of a text.</summary>
    private static ReadOnlySpan<byte> Stop => ". "u8;

    /// <summary>Joins two clauses.</summary>
    private ReadOnlySpan<byte> Joint => _isPraiseAndBlame ? ", but "u8 : ", and "u8;

    private int Pairs => _first.Count * _second.CountOfOtherAspects;

    /// <summary>The group of reviews that share a grammar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int GroupOf(int kind, int stars) => kind * Stars.Max + stars - 1;

    /// <summary>
    /// Writes the text of a number in [0, <see cref="Combinations"/>) as a field, without its separator. The words contain commas, but no
    /// quotes.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(CsvBlock block, long combination)
    {
        (combination, var opener) = Math.DivRem(combination, _openers.Count);
        (combination, var closer) = Math.DivRem(combination, _closers.Count);
        var middle = (int)combination;
        var start = block.BeginQuoted();
        block.Put(_openers.Cells, (int)opener);
        block.Put((byte)' ');
        if (middle < Singles)
            block.Put(_first[middle]);
        else
            WritePair(block, middle - Singles);
        block.Put(Stop);
        block.Put(_closers.Cells, (int)closer);
        block.EndQuoted(start);
    }

    /// <summary>
    /// Whether a number gives this text. A sentence has one punctuation mark at its end; a clause has none and contains no joint.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool CanWrite(ReadOnlySpan<byte> text)
    {
        var opener = text.IndexOfAny((byte)'.', (byte)'!', (byte)'?') + 1;
        if (opener >= text.Length || text[opener] != ' ' || _openers.NumberOf(text[..opener]) < 0)
            return false;
        var rest = text[(opener + 1)..];
        var said = rest.IndexOf(Stop);
        return said >= 0 && CanSay(rest[..said]) && _closers.NumberOf(rest[(said + Stop.Length)..]) >= 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool CanSay(ReadOnlySpan<byte> said)
    {
        var joint = said.IndexOf(Joint);
        if (joint < 0)
            return Singles > 0 && _first.NumberOf(said) >= 0;
        var (one, other) = (_first.NumberOf(said[..joint]), _second.NumberOf(said[(joint + Joint.Length)..]));
        return one >= 0 && other >= 0 && one / _first.PerAspect != other / _second.PerAspect;
    }

    /// <summary>Writes clauses about two different aspects.</summary>
    private void WritePair(CsvBlock block, int number)
    {
        var (one, other) = Math.DivRem(number, _second.CountOfOtherAspects);
        block.Put(_first[one]);
        block.Put(Joint);
        block.Put(_second[_second.OfOtherAspect(other, than: one / _first.PerAspect)]);
    }

    private static ReviewGrammar[] ReadAll()
    {
        var all = new ReviewGrammar[Catalogue.Kinds.Count * Stars.Max];
        foreach (var kind in Catalogue.Kinds)
        {
            for (var stars = 1; stars <= Stars.Max; stars++)
                all[GroupOf(kind.Number, stars)] = new ReviewGrammar(kind, stars);
        }

        return all;
    }

    private static string Capitalised(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static Frame[] ReadFrames()
    {
        var frames = new Frame[Stars.Max + 1];
        foreach (var rating in Resource.Json("reviews.json").GetProperty("ratings").EnumerateArray())
            frames[rating.GetProperty("stars").GetInt32()] = new Frame(rating.Strings("openers"), rating.Strings("closers"));
        return frames;
    }

    /// <summary>The sentences before and after the statements about the product.</summary>
    private sealed record Frame(string[] Openers, string[] Closers)
    {
        private static readonly (string Slot, string Word)[] Singular =
            [("{this}", "this"), ("{is}", "is"), ("{it}", "it"), ("{them}", "it"), ("{does}", "does"), ("{has}", "has"), ("{was}", "was")];

        private static readonly (string Slot, string Word)[] Plural =
        [
            ("{this}", "these"), ("{is}", "are"), ("{it}", "they"), ("{them}", "them"), ("{does}", "do"), ("{has}", "have"),
            ("{was}", "were"),
        ];

        /// <summary>Fills in the noun of the product, with verbs and pronouns in its grammatical number.</summary>
        public Frame For(Subcategory subcategory)
        {
            var words = subcategory.IsPlural ? Plural : Singular;
            return new Frame(Array.ConvertAll(Openers, Fill), Array.ConvertAll(Closers, Fill));

            string Fill(string sentence)
            {
                if (!sentence.Contains('{', StringComparison.Ordinal))
                    return sentence;
                var text = sentence.Replace("{item}", subcategory.Item, StringComparison.Ordinal);
                foreach (var (slot, word) in words)
                    text = text.Replace(slot, word, StringComparison.Ordinal);
                return Capitalised(text);
            }
        }
    }

    /// <summary>All clauses of praise, or all complaints, sorted by aspect. Each aspect has the same number of clauses.</summary>
    private sealed class Clauses
    {
        private readonly Phrases _texts;

        public Clauses(IReadOnlyList<Aspect> aspects, bool isGood, bool isSentence)
        {
            var texts = new List<string>();
            foreach (var aspect in aspects)
            {
                foreach (var clause in isGood ? aspect.Good : aspect.Bad)
                    texts.Add(isSentence ? Capitalised(clause) : clause);
            }

            Count = texts.Count;
            PerAspect = texts.Count / aspects.Count;
            _texts = new Phrases(texts);
        }

        public int PerAspect { get; }

        public int Count { get; }

        public int CountOfOtherAspects => Count - PerAspect;

        public ReadOnlySpan<byte> this[int clause] => _texts.Cells[clause];

        /// <returns>The number of a clause, or -1 if it is not in the list.</returns>
        public int NumberOf(ReadOnlySpan<byte> clause) => _texts.NumberOf(clause);

        /// <summary>The number of a clause, given its number among the clauses of all aspects but one.</summary>
        public int OfOtherAspect(int clause, int than) => clause < than * PerAspect ? clause : clause + PerAspect;
    }
}
