using System.Text;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests;

/// <summary>Texts for a kind of product.</summary>
internal static class SubcategoryTexts
{
    /// <summary>A review text that suits the number of stars and any product of the kind, with a clause about it.</summary>
    public static string SomeReview(this Subcategory kind, int stars)
    {
        var grammar = ReviewGrammar.Of(kind, stars);
        return Enumerable.Range(0, 1000)
            .Select(draw => grammar.Text(ReviewStyle.Number(3, 0, 0, (ulong)draw), ProductFacts.None))
            .Where(text => kind.Aspects.SelectMany(aspect => stars > 2 ? aspect.Good : aspect.Bad).Any(clause => text.Says(clause)))
            .First(text => SuitsAnyItem(kind, grammar, text));
    }

    /// <summary>A few words that suit any product of the kind, and most likely those of other kinds.</summary>
    public static string BriefReview(this Subcategory kind, int stars)
    {
        var grammar = ReviewGrammar.Of(kind, stars);
        return Enumerable.Range(0, 200)
            .Select(draw => grammar.Text(ReviewStyle.Number(0, 0, 0, (ulong)draw), ProductFacts.None))
            .Where(text => SuitsAnyItem(kind, grammar, text)).Min(StringComparer.Ordinal)!;
    }

    public static string Text(
        this ReviewGrammar grammar, long number, in ProductFacts facts, int days = 10, bool isReturned = false)
    {
        var known = facts;
        return BlockText.Field(block => grammar.Write(block, number, known, days, isReturned));
    }

    /// <summary>Texts in all lengths and voices, as a shop has them.</summary>
    public static string[] Texts(this Subcategory kind, int stars, in ProductFacts facts, int count)
    {
        var (draws, known) = (new Draws(1, "test.texts"), facts);
        return
        [
            .. Enumerable.Range(0, count).Select(row => ReviewGrammar.Of(kind, stars).Text(
                ReviewStyle.Number(
                    draws.Below(ReviewStyle.Lengths, row, 1), draws.Below(ReviewStyle.Voices.Length, row, 2),
                    draws.Below(ReviewStyle.Tempers, row, 3), draws.Bits(row)),
                known)),
        ];
    }

    private static bool SuitsAnyItem(Subcategory kind, ReviewGrammar grammar, string text) => Enumerable
        .Range(0, ReviewWords.All[kind.Number].Items.Count)
        .All(item => grammar.CanWrite(Encoding.UTF8.GetBytes(text), ProductFacts.None with { Item = item }));
}
