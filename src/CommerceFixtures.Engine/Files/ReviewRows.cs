using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Reviews;
using CommerceFixtures.Engine.Texts;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Files;

/// <summary>The rows of <c>reviews.csv</c>.</summary>
internal sealed class ReviewRows(ShopTables shop, SetPart part, DateTexts dates) : TableRows(FixtureFile.Reviews, shop.Reviews.Count)
{
    private readonly ReviewGrammar[] _grammars = ReviewGrammar.All;
    private readonly ProductFacts[] _facts = ReviewFacts.Of(shop.Products);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Write(CsvBlock block, int start, int end)
    {
        var (reviews, orders, products) = (shop.Reviews, shop.Orders, shop.Products);
        for (var review = start; review < end; review++)
        {
            var (product, order, stars) = (reviews.Product[review], reviews.Order[review], reviews.Stars[review]);
            block.BeginRecord();
            block.Number(part.FirstReviewId + review);
            block.Number(product + 1);
            block.Number(part.FirstCustomerId + orders.Customer[order]);
            block.Number(stars);
            _grammars[ReviewGrammar.GroupOf(products.Subcategory[product].Number, stars)].Write(
                block, reviews.Text[review], _facts[product], reviews.Day[review] - orders.Day[order], orders.IsReturned(order));
            block.EndField();
            block.Text(dates[reviews.Day[review]]);
            block.EndRecord();
        }
    }
}
