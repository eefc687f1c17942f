using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>
/// Chooses the texts of the reviews: an opener and a closer that suit the stars and, between them, statements about one or two aspects of
/// this kind of product. For one subcategory and rating, a text repeats only after all others have been used.
/// </summary>
internal sealed class ReviewTexts
{
    private readonly MakeContext _context;
    private readonly ReviewTable _reviews;
    private readonly ProductTable _products;
    private readonly ReviewGrammar[] _grammars = ReviewGrammar.All;
    private readonly KeyedPermutation[] _orders;

    private ReviewTexts(MakeContext context, ReviewTable reviews, ProductTable products)
    {
        (_context, _reviews, _products) = (context, reviews, products);
        _orders = new KeyedPermutation[_grammars.Length];
        for (var group = 0; group < _grammars.Length; group++)
        {
            var (kind, stars) = (Catalogue.Kinds[group / Stars.Max], group % Stars.Max + 1);
            var draws = context.SharedDraws($"reviews.review_text.{kind.Name}.{(char)('0' + stars)}");
            _orders[group] = new KeyedPermutation(_grammars[group].Combinations, draws);
        }
    }

    public static void Assign(MakeContext context, ReviewTable reviews, ProductTable products)
    {
        var texts = new ReviewTexts(context, reviews, products);
        texts.CountAlike();
        context.Work.Blocks(reviews.Count, texts.Choose);
    }

    /// <summary>Numbers the reviews of each subcategory and rating.</summary>
    private void CountAlike()
    {
        var met = new int[_grammars.Length];
        for (var review = 0; review < _reviews.Count; review++)
            _reviews.Text[review] = met[GroupOf(review)]++;
    }

    /// <summary>Maps the numbers to texts. Parts use interleaved numbers, so that texts do not repeat across parts either.</summary>
    private void Choose(int start, int end)
    {
        var part = _context.Part;
        for (var review = start; review < end; review++)
        {
            var group = GroupOf(review);
            var number = _reviews.Text[review] * part.Parts + part.Number;
            _reviews.Text[review] = _orders[group][number % _grammars[group].Combinations];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int GroupOf(int review) =>
        ReviewGrammar.GroupOf(_products.Subcategory[_reviews.Product[review]].Number, _reviews.Stars[review]);
}
