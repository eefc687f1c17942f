using CommerceFixtures.Engine.Products;

namespace CommerceFixtures.Engine.Tests.Products;

/// <summary>The catalogue looks like a shop's: brands with several products, families, few suppliers, launches in batches.</summary>
public class CatalogueShapeTests
{
    public static TheoryData<string> Sets => [.. Enumerable.Range(1, 20).Select(seed => $"Seed={seed}"), "Products=2000&Orders=0"];

    [Theory, MemberData(nameof(Sets))]
    public void A_few_suppliers_deliver_many_products_each(string settings)
    {
        var products = TestWork.Products(settings);
        var suppliers = products.Supplier.CountBy(supplier => supplier).Select(supplier => supplier.Value).OrderDescending().ToArray();

        Assert.True(suppliers.Length <= products.Count / 5);
        Assert.True(suppliers.Take(5).Sum() >= products.Count / 4);
    }

    [Theory, MemberData(nameof(Sets))]
    public void Most_brands_have_several_products(string settings)
    {
        var products = TestWork.Products(settings);
        var brands = Enumerable.Range(0, products.Count).CountBy(product => products.WordsOf(product).Brand).ToArray();

        Assert.True(brands.Count(brand => brand.Value == 1) < brands.Length / 2.0);
    }

    [Theory, MemberData(nameof(Sets))]
    public void Colors_of_a_style_cost_the_same_and_sizes_do_not(string settings)
    {
        var products = TestWork.Products(settings);
        var styles = Enumerable.Range(0, products.Count).GroupBy(product => StyleOf(products, product))
            .Where(style => style.Count() > 1).ToArray();

        Assert.True(styles.Sum(style => style.Count()) > products.Count / 2);
        foreach (var style in styles)
        {
            var prices = style.Select(product => products.PriceCents[product]).ToArray();
            if (products.Subcategory[style.First()].Names.HaveVariantsOwnPrices)
                Assert.Equal(prices.Order(), prices);
            else
                Assert.Single(prices.Distinct());
            Assert.Equal(style.Count(), style.Max() - style.Min() + 1);
        }
    }

    [Theory, MemberData(nameof(Sets))]
    public void Margins_differ_within_a_subcategory(string settings)
    {
        var products = TestWork.Products(settings);
        var margins = Enumerable.Range(0, products.Count).GroupBy(
            product => products.Subcategory[product],
            product => 100.0 * (products.PriceCents[product] - products.CostCents[product]) / products.PriceCents[product]);

        Assert.True(margins.Where(kind => kind.Count() > 1).Average(kind => OfSample([.. kind])) >= 3);

        static double OfSample(double[] values) => Statistics.StandardDeviation(values) * Math.Sqrt(values.Length / (values.Length - 1.0));
    }

    [Theory, MemberData(nameof(Sets))]
    public void Launches_come_in_batches_on_any_weekday_mostly_Monday_to_Thursday(string settings)
    {
        var context = TestWork.Context(settings);
        var products = ProductMaker.Make(context);
        var weekdays = products.CreatedDay.CountBy(day => context.Calendar.Date(day).DayOfWeek).ToDictionary();

        Assert.Equal(products.CreatedDay.Order(), products.CreatedDay);
        Assert.True(weekdays.Values.Max() <= 0.3 * products.Count);
        Assert.True(products.CreatedDay.Distinct().Count() < products.Count / 2);
        DayOfWeek[] usual = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday];
        Assert.InRange(usual.Sum(weekday => weekdays[weekday]), 0.7 * products.Count, 0.95 * products.Count);
    }

    [Fact]
    public void Most_books_are_paperbacks_or_hardcovers()
    {
        var products = TestWork.Products("Products=3000&Orders=0");
        var books = products.Name.Where((_, product) => products.Category(product) == ProductCategory.Books).ToArray();

        Assert.InRange(books.Count(name => name.Contains("(Paperback", StringComparison.Ordinal)), 0.3 * books.Length, 0.55 * books.Length);
        Assert.InRange(books.Count(name => name.Contains("(Hardcover", StringComparison.Ordinal)), 0.25 * books.Length, 0.5 * books.Length);
        Assert.DoesNotContain(books, name => name.Contains("Collector", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Sets))]
    public void No_price_ends_in_5_cents(string settings) =>
        Assert.DoesNotContain(TestWork.Products(settings).PriceCents, price => price % 10 == 5);

    /// <summary>The name without the variant.</summary>
    private static string StyleOf(ProductTable products, int product) =>
        products.Name[product].Replace(products.WordsOf(product).Variant, "", StringComparison.Ordinal);
}
