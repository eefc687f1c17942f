namespace CommerceFixtures.Engine;

/// <summary>All review texts of one kind of product with one number of stars, numbered.</summary>
internal sealed class ReviewGrammar
{
    private static readonly Lazy<IReadOnlyDictionary<int, Frame>> Frames = new(ReadFrames);

    private readonly Frame _frame;
    private readonly Clauses _first;
    private readonly Clauses _second;
    private readonly string _conjunction;
    private readonly bool _mayBeSingle;

    /// <summary>Praise for five and four stars, praise and complaint for three, complaints below.</summary>
    public ReviewGrammar(Subcategory subcategory, int stars)
    {
        _frame = Frames.Value[stars].For(subcategory);
        _first = new Clauses(subcategory.Aspects, isGood: stars >= 3);
        _second = new Clauses(subcategory.Aspects, isGood: stars >= 4);
        _conjunction = stars == 3 ? "but" : "and";
        _mayBeSingle = stars is 5 or 4 or 2;
    }

    public long Combinations => (long)_frame.Openers.Count * _frame.Closers.Count * (Singles + Pairs);

    private int Singles => _mayBeSingle ? _first.Count : 0;

    private int Pairs => _first.Count * _second.CountOfOtherAspects;

    /// <summary>The text of a number in [0, <see cref="Combinations"/>).</summary>
    public string Text(long combination)
    {
        var opener = _frame.Openers[(int)(combination % _frame.Openers.Count)];
        combination /= _frame.Openers.Count;
        var closer = _frame.Closers[(int)(combination % _frame.Closers.Count)];
        return $"{opener} {Middle((int)(combination / _frame.Closers.Count))} {closer}";
    }

    /// <summary>One clause, or two of different aspects.</summary>
    private string Middle(int number)
    {
        if (number < Singles)
            return Capitalised(_first[number]) + ".";
        var (one, other) = Math.DivRem(number - Singles, _second.CountOfOtherAspects);
        return $"{Capitalised(_first[one])}, {_conjunction} {_second.OfOtherAspect(other, than: one / _first.PerAspect)}.";
    }

    private static string Capitalised(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static Dictionary<int, Frame> ReadFrames() =>
        Resource.Json("reviews.json").GetProperty("ratings").EnumerateArray().ToDictionary(
            rating => rating.GetProperty("stars").GetInt32(),
            rating => new Frame(rating.Strings("openers"), rating.Strings("closers")));

    /// <summary>The sentences around what is said of the product.</summary>
    private sealed record Frame(IReadOnlyList<string> Openers, IReadOnlyList<string> Closers)
    {
        private static readonly (string Slot, string Word)[] Singular =
            [("{this}", "this"), ("{is}", "is"), ("{it}", "it"), ("{them}", "it"), ("{does}", "does"), ("{has}", "has"), ("{was}", "was")];

        private static readonly (string Slot, string Word)[] Plural =
        [
            ("{this}", "these"), ("{is}", "are"), ("{it}", "they"), ("{them}", "them"), ("{does}", "do"), ("{has}", "have"), ("{was}", "were"),
        ];

        /// <summary>The sentences with the product's noun in them, and their verbs and pronouns in its number.</summary>
        public Frame For(Subcategory subcategory)
        {
            var words = subcategory.IsPlural ? Plural : Singular;
            return new Frame(Openers.Select(Fill).ToArray(), Closers.Select(Fill).ToArray());

            string Fill(string sentence)
            {
                var named = sentence.Replace("{item}", subcategory.Item, StringComparison.Ordinal);
                return Capitalised(words.Aggregate(named, (text, word) => text.Replace(word.Slot, word.Word, StringComparison.Ordinal)));
            }
        }
    }

    /// <summary>
    /// All that can be said in praise, or all in complaint, aspect by aspect; each aspect has as many clauses as the next.
    /// </summary>
    private readonly struct Clauses(IReadOnlyList<Aspect> aspects, bool isGood)
    {
        public int PerAspect => Of(0).Count;

        public int Count => aspects.Count * PerAspect;

        public int CountOfOtherAspects => Count - PerAspect;

        public string this[int clause] => Of(clause / PerAspect)[clause % PerAspect];

        /// <summary>A clause by its number among those of every aspect but one.</summary>
        public string OfOtherAspect(int clause, int than) => this[clause < than * PerAspect ? clause : clause + PerAspect];

        private IReadOnlyList<string> Of(int aspect) => isGood ? aspects[aspect].Good : aspects[aspect].Bad;
    }
}
