using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Checks the catalogue: categories with their subcategories and suppliers, margins, names, prices, and dates.</summary>
internal sealed class ProductCheck : TableCheck
{
    private const int NameColumn = 1;
    private const int DaysOfWeek = 7;

    private readonly CatalogueProfile _profile;
    private readonly ProductRules _rules;
    private readonly Bound _marginBound;
    private readonly Bound _stockBound;
    private ulong[] _names = [];
    private ulong[] _suppliers = [];
    private double[] _margins = [];
    private int[] _byMargin = [];
    private int _differentSuppliers;

    public ProductCheck(CheckedPart check)
        : base(check, check.Rules.Products, keyRule: null, firstId: 1, check.Part.Products)
    {
        (_profile, _rules) = (check.Profile.Catalogue, check.Rules.Products);
        (_marginBound, _stockBound) = (_rules.Margin.Bound!.Value, _rules.Stock.Bound!.Value);
    }

    public CheckedProducts Products { get; private set; } = new(0);

    /// <summary>Checks the rules that need more than one row.</summary>
    public void CheckTogether()
    {
        RequireUnique(_names, NameColumn, StringComparison.OrdinalIgnoreCase, _rules.Name);
        _byMargin = RowOrder.By(_margins);
        _differentSuppliers = RepeatedHashes.CountDifferent(_suppliers, Checked.Work);
    }

    public void Require()
    {
        Rows.RequireNone(Count);
        Checked.Report.RequireCounts(_rules.Categories, [_profile.CategoryShares.Count(share => share > 0)], [CountCategories()]);
        Checked.Report.Judge(_rules.MarginSpread, MarginAt(_profile.HighMarginPercentile) - MarginAt(_profile.LowMarginPercentile));
        Checked.Report.Judge(_rules.MarginGap, MarginGap());
    }

    /// <summary>Tells how the catalogue came about: from how many suppliers, and on which days.</summary>
    public void TellBehavior()
    {
        var rules = Checked.Rules.Behavior;
        Checked.Report.Judge(rules.Suppliers, _differentSuppliers / (double)Count);
        var byWeekday = new int[DaysOfWeek];
        foreach (var day in Products.CreatedDay)
            byWeekday[(int)Checked.Calendar.Date(day).DayOfWeek]++;
        Array.Sort(byWeekday);
        Checked.Report.Judge(rules.LaunchWeekday, byWeekday[^1] / (double)Count);
    }

    protected override void MakeColumns(int blocks)
    {
        Products = new CheckedProducts(Count);
        _names = new ulong[Count];
        _suppliers = new ulong[Count];
        _margins = new double[Count];
    }

    protected override void ReadRows(RecordFields fields, int block)
    {
        var end = Checked.Calendar.End;
        while (ReadRow(fields, out var row))
        {
            var name = fields.ValidText(NameColumn);
            Products.Category[row] = (byte)fields.Category(2);
            var subcategory = fields.ValidText(3);
            CheckPrice(row, fields.Hundredths(4), fields.Hundredths(5));
            if (!_stockBound.Holds(fields.WholeNumber(6)))
                Rows.Note(row, _rules.Stock);
            var supplier = fields.ValidText(7);
            Products.CreatedDay[row] = DayOf(fields, 8);
            if (Products.CreatedDay[row] > end)
                Rows.Note(row, _rules.Created);
            RequireSafe(name, row, _rules.Text);
            RequireSafe(subcategory, row, _rules.Text);
            RequireSafe(supplier, row, _rules.Text);
            CheckKind(row, subcategory, name, supplier);
            _names[row] = TextHash.OfAnyCase(name);
            _suppliers[row] = TextHash.Of(supplier);
        }
    }

    private void CheckPrice(int row, long price, long cost)
    {
        // No line can have a price beyond the range of int.
        Products.PriceCents[row] = (int)Math.Min(price, int.MaxValue);
        if (price <= 0 || cost <= 0)
            Rows.Note(row, _rules.Price);
        var margin = (price - cost) / (double)price;
        if (!_marginBound.Holds(margin))
            Rows.Note(row, _rules.Margin);
        _margins[row] = margin;
    }

    private void CheckKind(int row, ReadOnlySpan<byte> subcategory, ReadOnlySpan<byte> name, ReadOnlySpan<byte> supplier)
    {
        if (Catalogue.Find((ProductCategory)Products.Category[row], subcategory) is not { } kind)
        {
            Rows.Note(row, _rules.Subcategory);
            return;
        }

        Products.Kind[row] = (byte)kind.Number;
        Products.Facts[row] = ReviewWords.All[kind.Number].FactsOf(name, Products.PriceCents[row]);
        if (!kind.Names.TryRead(name, out _, out _))
            Rows.Note(row, _rules.NameSuits);
        if (!kind.IsSuppliedBy(supplier))
            Rows.Note(row, _rules.SupplierSuits);
    }

    private double MarginAt(long percentile) => Count > 0 ? _margins[_byMargin[Count * percentile / 100]] : double.NaN;

    /// <summary>The difference between the largest and the smallest mean margin of a category.</summary>
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
            if (counts[category] == 0)
                continue;
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
