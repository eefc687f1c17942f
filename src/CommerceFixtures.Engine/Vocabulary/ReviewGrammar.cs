using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>
/// The review texts for one subcategory and one number of stars. A text is a function of a number and of the facts about the product and
/// the purchase.
/// </summary>
internal sealed partial class ReviewGrammar
{
    private readonly ReviewSentences _sentences;
    private readonly ReviewWords _words;
    private readonly int _stars;

    private ReviewGrammar(ReviewSentences sentences, ReviewWords words, int stars) =>
        (_sentences, _words, _stars) = (sentences, words, stars);

    /// <summary>The grammars, indexed by <see cref="GroupOf"/>.</summary>
    public static ReviewGrammar[] All => ReviewVocabulary.Read.Grammars;

    /// <summary>The group of reviews that share a grammar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int GroupOf(int kind, int stars) => kind * Stars.Max + stars - 1;

    /// <summary>The grammar for one subcategory and one number of stars.</summary>
    public static ReviewGrammar Of(Subcategory kind, int stars) => All[GroupOf(kind.Number, stars)];

    /// <summary>Combines the sentences of each set with the words of each kind.</summary>
    public static ReviewGrammar[] ReadAll(ReviewSentences[] sentences, ReviewWords[] words)
    {
        var all = new ReviewGrammar[Catalogue.Kinds.Count * Stars.Max];
        foreach (var kind in Catalogue.Kinds)
        {
            for (var stars = 1; stars <= Stars.Max; stars++)
            {
                var set = ReviewSentenceReader.SetOf(kind.Category, kind.IsPlural, stars);
                all[GroupOf(kind.Number, stars)] = new ReviewGrammar(sentences[set], words[kind.Number], stars);
            }
        }

        return all;
    }
}
