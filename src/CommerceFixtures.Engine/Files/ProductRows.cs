using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Files;

/// <summary>The rows of <c>products.csv</c>.</summary>
internal sealed class ProductRows(ProductTable products, ShopCalendar calendar) : TableRows(FixtureFile.Products, products.Count)
{
    public override void Write(CsvBlock block, int start, int end)
    {
        for (var product = start; product < end; product++)
        {
            block.BeginRecord();
            block.Number(product + 1);
            block.Text(products.Name[product]);
            block.Text(products.Category(product).ToCsvText());
            block.Text(products.Subcategory[product].Name);
            block.Money(products.PriceCents[product]);
            block.Money(products.CostCents[product]);
            block.Number(products.Stock[product]);
            block.Text(products.Supplier[product]);
            block.Text(DateTexts.TextOf(calendar.Date(products.CreatedDay[product])));
            block.EndRecord();
        }
    }
}
