using CommerceFixtures.Engine.Shop;
using static CommerceFixtures.Engine.Rules.NumberText;

namespace CommerceFixtures.Engine.Rules;

/// <summary>The rules of products.csv.</summary>
internal sealed class ProductRules : TableRules
{
    public ProductRules(CatalogueProfile profile)
        : base(FixtureFile.Products)
    {
        Price = EachRow("price", "Prices and costs are above zero");
        var margin = new Bound(profile.MinMargin, profile.MaxMargin, FixtureRuleUnit.Share);
        Margin = EachRow("margin", $"Margins are {margin}", margin);
        var stock = Bound.AtLeast(ValueRules.MinStock, FixtureRuleUnit.Count);
        Name = EachRow("name.unique", "Product names are unique, whatever their case");
        Stock = EachRow("stock", $"Stock is {Number(stock.Min)} or more", stock);
        Created = EachRow("created-date", "No product is created after the end of the window");
        Subcategory = EachRow("subcategory", "Every subcategory belongs to one category");
        Text = Texts();
        NameSuits = EachRow("name.subcategory", "A product's name suits its subcategory");
        SupplierSuits = EachRow("supplier.subcategory", "A product's supplier suits its subcategory");

        var categories = profile.CategoryShares.Count(share => share > 0);
        Categories = Counts("category.present", $"All {categories} categories have products", ["categories"], Need.Products(categories));

        var spread = Bound.AtLeast(profile.MinMarginSpread, FixtureRuleUnit.Share);
        MarginSpread = Figure(
            "margin.spread",
            $"Percentiles {profile.LowMarginPercentile} and {profile.HighMarginPercentile} of the margins are at least " +
            $"{Points(profile.MinMarginSpread)} apart",
            spread, Need.Products(profile.MarginsJudgedFromProducts));

        var gap = Bound.AtLeast(profile.MinMarginGap, FixtureRuleUnit.Share);
        MarginGap = Figure(
            "margin.by-category",
            $"The highest and the lowest mean margin of a category are at least {Points(profile.MinMarginGap)} apart",
            gap, Need.Products(profile.MarginsJudgedFromProducts));
    }

    public RowRule Price { get; }

    public RowRule Margin { get; }

    public RowRule Name { get; }

    public RowRule Stock { get; }

    public RowRule Created { get; }

    public RowRule Subcategory { get; }

    public RowRule Text { get; }

    public RowRule NameSuits { get; }

    public RowRule SupplierSuits { get; }

    public CountRule Categories { get; }

    public FigureRule MarginSpread { get; }

    public FigureRule MarginGap { get; }
}
