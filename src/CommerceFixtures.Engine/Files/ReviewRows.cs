using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Reviews;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Files;

/// <summary>The rows of <c>reviews.csv</c>.</summary>
internal sealed class ReviewRows(ShopData shop, SetPart part, DateTexts dates) : TableRows(FixtureFile.Reviews, shop.Reviews.Count)
{
    private readonly ReviewTexts _texts = new(part);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Write(CsvBlock block, int start, int end)
    {
        var (reviews, orders, products) = (shop.Reviews, shop.Orders, shop.Products);
        for (var review = start; review < end; review++)
        {
            var product = reviews.Product[review];
            block.BeginRecord();
            block.Number(part.FirstReviewId + review);
            block.Number(product + 1);
            block.Number(part.FirstCustomerId + orders.Customer[reviews.Order[review]]);
            block.Number(reviews.Stars[review]);
            _texts.Write(block, products.Subcategory[product], reviews.Stars[review], reviews.Alike[review]);
            block.EndField();
            block.Text(dates[reviews.Day[review]]);
            block.EndRecord();
        }
    }
}
