using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Checking;

/// <summary>The catalogue: categories and what suits them, margins, names, prices and dates.</summary>
internal sealed class ProductRules : TableRules
{
    private const string Price = "prices are above zero";
    private const string Margin = "margins lie in 20 to 50 %";
    private const string Name = "product names are unique";
    private const string Stock = "stock is not negative";
    private const string Created = "no product is created after the window";
    private const string Subcategory = "a subcategory belongs to one category";
    private const string NameSuits = "a name suits its subcategory";
    private const string SupplierSuits = "a supplier suits its subcategory";

    private const int NameColumn = 1;

    private readonly CatalogueProfile _profile;
    private ulong[] _names = [];
    private double[] _margins = [];
    private int[] _byMargin = [];

    public ProductRules(CheckedPart check)
        : base(
            check, FixtureFile.Products, firstId: 1, check.Part.Products,
            [Price, Margin, Name, Stock, Created, Subcategory, CellText.Rule, NameSuits, SupplierSuits])
    {
        _profile = check.Profile.Catalogue;
    }

    public CheckedProducts Products { get; private set; } = new(0);

    /// <summary>What needs more than a row.</summary>
    public void CheckTogether()
    {
        RequireUnique(_names, NameColumn, StringComparison.OrdinalIgnoreCase, Name);
        _byMargin = RowOrder.By(_margins);
    }

    public void Require()
    {
        Rows.RequireNone(Count);
        Checked.Report.Judge(
            Obstacle.Fewer(Count, _profile.CategoryShares.Length, "products"), CountCategories(),
            Bound.Exactly(_profile.CategoryShares.Length), "all five categories have products", File);
        Checked.Report.Judge(
            Obstacle.Fewer(Count, _profile.MarginsJudgedFromProducts, "products"),
            MarginAt(percent: 95) - MarginAt(percent: 5), Bound.AtLeast(_profile.LeastMarginSpread),
            "points between the 5th and the 95th percentile of margins", File);
        Checked.Report.Judge(
            Obstacle.Fewer(Count, _profile.MarginsJudgedFromProducts, "products"),
            MarginGap(), Bound.AtLeast(_profile.LeastMarginGap), "mean margins differ by category", File);
    }

    protected override void MakeColumns(int blocks)
    {
        Products = new CheckedProducts(Count);
        _names = new ulong[Count];
        _margins = new double[Count];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void ReadRows(RecordFields fields, int block)
    {
        var (start, end) = (Checked.Calendar.Start.DayNumber, Checked.Calendar.End);
        while (fields.Read())
        {
            var row = NextRow(fields);
            if (row < 0)
                continue;
            var name = fields.ValidText(NameColumn);
            Products.Category[row] = (byte)fields.Category(2);
            var subcategory = fields.ValidText(3);
            CheckPrice(row, fields.Hundredths(4), fields.Hundredths(5));
            if (fields.WholeNumber(6) < 0)
                Rows.Note(row, Stock);
            var supplier = fields.ValidText(7);
            Products.CreatedDay[row] = fields.DayNumber(8) - start;
            if (Products.CreatedDay[row] > end)
                Rows.Note(row, Created);
            if (!CellText.IsSafe(name) || !CellText.IsSafe(subcategory) || !CellText.IsSafe(supplier))
                Rows.Note(row, CellText.Rule);
            CheckKind(row, subcategory, name, supplier);
            _names[row] = TextHash.OfAnyCase(name);
        }
    }

    private void CheckPrice(int row, long price, long cost)
    {
        // A price beyond the range is none that a line can have.
        Products.PriceCents[row] = (int)Math.Min(price, int.MaxValue);
        if (price <= 0 || cost <= 0)
            Rows.Note(row, Price);
        var margin = (price - cost) / (double)price;
        if (!(margin >= _profile.LeastMargin && margin <= _profile.MostMargin))
            Rows.Note(row, Margin);
        _margins[row] = margin;
    }

    private void CheckKind(int row, ReadOnlySpan<byte> subcategory, ReadOnlySpan<byte> name, ReadOnlySpan<byte> supplier)
    {
        if (Catalogue.Find((ProductCategory)Products.Category[row], subcategory) is not { } kind)
        {
            Rows.Note(row, Subcategory);
            return;
        }

        Products.Kind[row] = (byte)kind.Number;
        if (!kind.Names.CanMake(name))
            Rows.Note(row, NameSuits);
        if (!kind.IsSuppliedBy(supplier))
            Rows.Note(row, SupplierSuits);
    }

    private double MarginAt(long percent) => Count > 0 ? _margins[_byMargin[Count * percent / 100]] : double.NaN;

    /// <summary>From the category with the smallest mean to the one with the largest; no number where one has no products.</summary>
    private double MarginGap()
    {
        var (sums, counts) = (new double[ClosedSetText.Categories.Length], new int[ClosedSetText.Categories.Length]);
        for (var row = 0; row < Count; row++)
        {
            sums[Products.Category[row]] += _margins[row];
            counts[Products.Category[row]]++;
        }

        var (least, most) = (double.MaxValue, double.MinValue);
        for (var category = 0; category < sums.Length; category++)
        {
            var mean = sums[category] / counts[category];
            (least, most) = (Math.Min(least, mean), Math.Max(most, mean));
        }

        return most - least;
    }

    private int CountCategories()
    {
        var counts = new int[ClosedSetText.Categories.Length];
        foreach (var category in Products.Category)
            counts[category] = 1;
        return Sums.Of(counts);
    }
}
