using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Texts;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>
/// The words of the reviews: an opener and a closer that suit the stars, and between them what the reviewer has to say of one or two
/// aspects of this kind of product. Within a kind and a rating no text comes twice until all have come.
/// </summary>
internal sealed class ReviewTexts
{
    private readonly SetPart _part;
    private readonly ReviewGrammar[] _grammars = ReviewGrammar.All;
    private readonly KeyedPermutation[] _orders;

    public ReviewTexts(SetPart part)
    {
        _part = part;
        _orders = new KeyedPermutation[_grammars.Length];
        for (var group = 0; group < _grammars.Length; group++)
        {
            var (kind, stars) = (Catalogue.Kinds[group / ReviewTable.MostStars], group % ReviewTable.MostStars + 1);
            var draws = new Draws(part.Settings.Seed, $"reviews.review_text.{kind.Name}.{(char)('0' + stars)}");
            _orders[group] = new KeyedPermutation(_grammars[group].Combinations, draws);
        }
    }

    /// <summary>Numbers the reviews of each kind and rating.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void CountAlike(ReviewTable reviews, ProductTable products)
    {
        var met = new int[Catalogue.Kinds.Count * ReviewTable.MostStars];
        for (var review = 0; review < reviews.Count; review++)
        {
            var kind = products.Subcategory[reviews.Product[review]];
            reviews.Alike[review] = met[ReviewGrammar.GroupOf(kind.Number, reviews.Stars[review])]++;
        }
    }

    /// <summary>
    /// Writes the text of a review; parts take turns in the numbers of the texts, so that no text comes twice over all of them either.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(CsvBlock block, Subcategory kind, int stars, int alike)
    {
        var group = ReviewGrammar.GroupOf(kind.Number, stars);
        var number = (long)alike * _part.Settings.Parts + _part.Number;
        _grammars[group].Write(block, _orders[group][number % _grammars[group].Combinations]);
    }
}
