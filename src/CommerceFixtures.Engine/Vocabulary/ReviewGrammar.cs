namespace CommerceFixtures.Engine;

/// <summary>All review texts of one kind of product with one number of stars, numbered.</summary>
internal sealed class ReviewGrammar
{
    private static readonly Lazy<IReadOnlyDictionary<int, Frame>> Frames = new(ReadFrames);

    private readonly Frame _frame;
    private readonly string[] _middles;

    public ReviewGrammar(Subcategory subcategory, int stars)
    {
        _frame = Frames.Value[stars].For(subcategory);
        _middles = Middles(subcategory.Aspects, stars).ToArray();
    }

    public long Combinations => (long)_frame.Openers.Count * _frame.Closers.Count * _middles.Length;

    /// <summary>The text of a number in [0, <see cref="Combinations"/>).</summary>
    public string Text(long combination)
    {
        var opener = _frame.Openers[(int)(combination % _frame.Openers.Count)];
        combination /= _frame.Openers.Count;
        var closer = _frame.Closers[(int)(combination % _frame.Closers.Count)];
        return $"{opener} {_middles[combination / _frame.Closers.Count]} {closer}";
    }

    /// <summary>Praise for five and four stars, praise and complaint for three, complaints below.</summary>
    private static IEnumerable<string> Middles(IReadOnlyList<Aspect> aspects, int stars) => stars switch
    {
        >= 4 => Single(aspects, aspect => aspect.Good).Concat(Pairs(aspects, aspect => aspect.Good, "and", aspect => aspect.Good)),
        3 => Pairs(aspects, aspect => aspect.Good, "but", aspect => aspect.Bad),
        2 => Single(aspects, aspect => aspect.Bad).Concat(Pairs(aspects, aspect => aspect.Bad, "and", aspect => aspect.Bad)),
        _ => Pairs(aspects, aspect => aspect.Bad, "and", aspect => aspect.Bad),
    };

    private static IEnumerable<string> Single(IReadOnlyList<Aspect> aspects, Func<Aspect, IReadOnlyList<string>> say) =>
        aspects.SelectMany(say).Select(clause => Capitalised(clause) + ".");

    private static IEnumerable<string> Pairs(
        IReadOnlyList<Aspect> aspects, Func<Aspect, IReadOnlyList<string>> first, string conjunction, Func<Aspect, IReadOnlyList<string>> second) =>
        from one in aspects
        from other in aspects
        where !ReferenceEquals(one, other)
        from opening in first(one)
        from ending in second(other)
        select $"{Capitalised(opening)}, {conjunction} {ending}.";

    private static string Capitalised(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static Dictionary<int, Frame> ReadFrames() =>
        Resource.Json("reviews.json").GetProperty("ratings").EnumerateArray().ToDictionary(
            rating => rating.GetProperty("stars").GetInt32(),
            rating => new Frame(rating.Strings("openers"), rating.Strings("closers")));

    /// <summary>The sentences around what is said of the product.</summary>
    private sealed record Frame(IReadOnlyList<string> Openers, IReadOnlyList<string> Closers)
    {
        /// <summary>The sentences with the product's noun in them, and their verbs and pronouns in its number.</summary>
        public Frame For(Subcategory subcategory)
        {
            (string Slot, string Word)[] words = subcategory.IsPlural
                ? [("{item}", subcategory.Item), ("{this}", "these"), ("{is}", "are"), ("{it}", "they"), ("{them}", "them"), ("{does}", "do"), ("{has}", "have"), ("{was}", "were")]
                : [("{item}", subcategory.Item), ("{this}", "this"), ("{is}", "is"), ("{it}", "it"), ("{them}", "it"), ("{does}", "does"), ("{has}", "has"), ("{was}", "was")];
            return new Frame(Openers.Select(Fill).ToArray(), Closers.Select(Fill).ToArray());

            string Fill(string sentence) =>
                Capitalised(words.Aggregate(sentence, (text, word) => text.Replace(word.Slot, word.Word, StringComparison.Ordinal)));
        }
    }
}
