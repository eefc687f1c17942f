using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Parts;

/// <summary>
/// A part of a data set: a share of the customers with all their orders, items, and reviews. A part is a complete shop with its own seed.
/// Parts have in common the catalogue and the shares that must be exact over the whole set. A set that is not split has one part.
/// </summary>
internal sealed class SetPart
{
    private readonly long[] _customers;
    private readonly long[] _orders;
    private readonly long[] _items;
    private readonly long[] _reviews;

    /// <param name="settings">The settings of the whole set.</param>
    /// <param name="number">The number of the part, at least 0 and less than <see cref="DataSetSettings.Parts"/>.</param>
    public SetPart(DataSetSettings settings, int number)
    {
        Settings = settings;
        Number = number;
        Seed = settings.Parts == 1 ? settings.Seed : (long)new Draws(settings.Seed, "parts").Bits(number);

        // Each table is split where its parent table is, so that every part has the parent rows of its rows.
        _customers = Cuts(settings.Counts.Customers, settings.Parts, [number, number + 1]);
        _orders = Cuts(settings.Counts.Orders, settings.Counts.Customers, _customers);
        _items = Cuts(settings.Counts.OrderItems, settings.Counts.Orders, _orders);
        _reviews = Cuts(settings.Counts.Reviews, settings.Counts.OrderItems, _items);
    }

    public DataSetSettings Settings { get; }

    public int Number { get; }

    /// <summary>The number of parts of the set.</summary>
    public int Parts => Settings.Parts;

    /// <summary>The seed of everything except the products.</summary>
    public long Seed { get; }

    public int Products => Settings.Counts.Products;

    public int Customers => Count(_customers);

    public int Orders => Count(_orders);

    public int OrderItems => Count(_items);

    public int Reviews => Count(_reviews);

    /// <summary>The number of rows that the part writes. Only the first part writes the products.</summary>
    public long Rows => (Number == 0 ? Products : 0L) + Customers + Orders + OrderItems + Reviews;

    /// <summary>The id of the first customer of the part. Ids continue from part to part.</summary>
    public long FirstCustomerId => _customers[0] + 1;

    public long FirstOrderId => _orders[0] + 1;

    public long FirstItemId => _items[0] + 1;

    public long FirstReviewId => _reviews[0] + 1;

    /// <summary>
    /// The part's share of one in <paramref name="number"/> customers. Over all parts, the shares add up to that of the whole set.
    /// </summary>
    public int OneCustomerIn(int number) => (int)(_customers[1] / number - _customers[0] / number);

    /// <summary>The part's number of orders for each share. Over all parts, they add up to the exact quotas of the whole set.</summary>
    public int[] OrderQuota(int[] shares) => QuotaOf(Settings.Counts.Orders, shares, part => part._orders);

    /// <summary>
    /// The part's number of order items for each share. Over all parts, they add up to the exact quotas of the whole set.
    /// </summary>
    public int[] ItemQuota(int[] shares) => QuotaOf(Settings.Counts.OrderItems, shares, part => part._items);

    /// <summary>The part's number of reviews for each share. Over all parts, they add up to the exact quotas of the whole set.</summary>
    public int[] ReviewQuota(int[] shares) => QuotaOf(Settings.Counts.Reviews, shares, part => part._reviews);

    /// <summary>
    /// Halves the range of parts until only this part is left, and each time gives the lower half its quota of the counts. Unlike rounded
    /// running sums of each share, this never makes a count negative.
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

    /// <summary>The rows before the start and the end of the part, in proportion to the parent table.</summary>
    private static long[] Cuts(long rows, long parentRows, long[] parentCuts) =>
        parentRows == 0 ? [0, 0] : [Cut(rows, parentRows, parentCuts[0]), Cut(rows, parentRows, parentCuts[1])];

    private static long Cut(long rows, long parentRows, long parentCut) => Quota.Share(rows, parentCut, parentRows).Count;
}
