using CommerceFixtures.Engine.Statistics;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Parts;

/// <summary>
/// A part of a data set: a share of the customers with all their orders, items and reviews. It is a shop of its own with a seed of its
/// own; the catalogue and the shares that must be exact over the whole are what the parts have in common. A set in one is its only part.
/// </summary>
internal sealed class SetPart
{
    private readonly long[] _customers;
    private readonly long[] _orders;
    private readonly long[] _items;
    private readonly long[] _reviews;

    /// <param name="settings">The whole set.</param>
    /// <param name="number">From 0 up to <see cref="DataSetSettings.Parts"/>.</param>
    public SetPart(DataSetSettings settings, int number)
    {
        Settings = settings;
        Number = number;
        Seed = settings.Parts == 1 ? settings.Seed : (long)new Draws(settings.Seed, "parts").Bits(number);

        // Each table is cut where its parent is, so that every part has the rows that its own rows need.
        _customers = Cuts(settings.Counts.Customers, settings.Parts, [number, number + 1]);
        _orders = Cuts(settings.Counts.Orders, settings.Counts.Customers, _customers);
        _items = Cuts(settings.Counts.OrderItems, settings.Counts.Orders, _orders);
        _reviews = Cuts(settings.Counts.Reviews, settings.Counts.OrderItems, _items);
    }

    public DataSetSettings Settings { get; }

    public int Number { get; }

    /// <summary>How many parts the set has.</summary>
    public int Parts => Settings.Parts;

    /// <summary>The seed of everything but the products.</summary>
    public long Seed { get; }

    public int Products => Settings.Counts.Products;

    public int Customers => Count(_customers);

    public int Orders => Count(_orders);

    public int OrderItems => Count(_items);

    public int Reviews => Count(_reviews);

    /// <summary>Rows that the part writes: products are the first part's.</summary>
    public long Rows => (Number == 0 ? Products : 0L) + Customers + Orders + OrderItems + Reviews;

    /// <summary>The id of the part's first customer, and so on: ids run on from part to part.</summary>
    public long FirstCustomerId => _customers[0] + 1;

    public long FirstOrderId => _orders[0] + 1;

    public long FirstItemId => _items[0] + 1;

    public long FirstReviewId => _reviews[0] + 1;

    /// <summary>How many of one customer in so many the part has, so that all parts have as many as the whole.</summary>
    public int OneCustomerIn(int number) => (int)(_customers[1] / number - _customers[0] / number);

    /// <summary>The part's counts of orders by share; over all parts they are the exact quotas of the whole.</summary>
    public int[] OrderQuota(int[] shares) => QuotaOf(Settings.Counts.Orders, shares, part => part._orders);

    /// <summary>The same for order items.</summary>
    public int[] ItemQuota(int[] shares) => QuotaOf(Settings.Counts.OrderItems, shares, part => part._items);

    /// <summary>The same for reviews.</summary>
    public int[] ReviewQuota(int[] shares) => QuotaOf(Settings.Counts.Reviews, shares, part => part._reviews);

    /// <summary>
    /// Halves the parts again and again, giving the lower half its quota of what the whole has, until this part alone is left: no
    /// count falls below zero on the way, which running sums rounded share by share could.
    /// </summary>
    private int[] QuotaOf(long total, int[] shares, Func<SetPart, long[]> table)
    {
        var counts = new long[shares.Length];
        for (var k = 0; k < counts.Length; k++)
            counts[k] = shares[k];
        counts = Quota.Counts(total, counts);
        var (low, high) = (0, Settings.Parts);
        var start = 0L;
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            var cut = table(new SetPart(Settings, middle))[0];
            var lower = Quota.Counts(cut - start, counts);
            if (Number < middle)
                (counts, high) = (lower, middle);
            else
                (counts, low, start) = (Less(counts, lower), middle, cut);
        }

        return Quota.Narrow(counts);
    }

    private static long[] Less(long[] whole, long[] lower)
    {
        var upper = new long[whole.Length];
        for (var k = 0; k < upper.Length; k++)
            upper[k] = whole[k] - lower[k];
        return upper;
    }

    private static int Count(long[] cuts) => checked((int)(cuts[1] - cuts[0]));

    /// <summary>Where a table is cut, as rows before each cut, in proportion to the table above it.</summary>
    private static long[] Cuts(long rows, long parentRows, long[] parentCuts) =>
        parentRows == 0 ? [0, 0] : [Cut(rows, parentRows, parentCuts[0]), Cut(rows, parentRows, parentCuts[1])];

    private static long Cut(long rows, long parentRows, long parentCut) => Quota.Share(rows, parentCut, parentRows).Count;
}
