using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// Draws the customers of further orders: regular customers by loyalty, and the others by loyalty and by the age of their accounts.
/// Customers are sorted by registration, so those whose accounts have an age are a range of rows, and a band of ages needs no more than the
/// sum of its weights.
/// </summary>
/// <param name="profile">The bands of ages, and how active customers are in each.</param>
/// <param name="loyalty">The loyalty of each customer.</param>
/// <param name="registeredBefore">The number of customers who registered before each day.</param>
internal sealed class ActiveCustomers(LoyaltyProfile profile, Loyalty loyalty, int[] registeredBefore)
{
    private readonly long[] _bands = new long[profile.BandStarts.Length];
    private long _regular;
    private long _all;
    private int _day = -1;

    /// <summary>Draws a customer who registered before the day. Days are fastest in ascending order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Draw(int day, Draws draws, long order)
    {
        if (day != _day)
            Weigh(day);
        var mark = draws.Below(_all, order);
        if (mark < _regular)
            return loyalty.Regular.EntryAt(mark / profile.RegularActivity);
        mark -= _regular;
        var band = 0;
        while (mark >= _bands[band])
            mark -= _bands[band++];
        return loyalty.Occasional.EntryAt(loyalty.Occasional.WeightOf(FirstOf(day, band)) + mark / profile.BandActivity[band]);
    }

    private void Weigh(int day)
    {
        _day = day;
        _all = _regular = loyalty.Regular.WeightOf(EndOf(day, 0)) * profile.RegularActivity;
        for (var band = 0; band < _bands.Length; band++)
        {
            var weight = loyalty.Occasional.WeightOf(EndOf(day, band)) - loyalty.Occasional.WeightOf(FirstOf(day, band));
            _all += _bands[band] = weight * profile.BandActivity[band];
        }
    }

    /// <summary>The customer after the last one whose account is old enough for the band.</summary>
    private int EndOf(int day, int band) => registeredBefore[Math.Max(0, day - profile.BandStarts[band])];

    /// <summary>The first customer whose account is young enough for the band.</summary>
    private int FirstOf(int day, int band) => band + 1 < _bands.Length ? EndOf(day, band + 1) : 0;
}
