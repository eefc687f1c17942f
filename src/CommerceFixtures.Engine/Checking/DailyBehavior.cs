using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Measures what days show: the opening, the last days, days that differ, and parcels to other addresses.</summary>
internal sealed class DailyBehavior
{
    /// <summary>The first days, in which the shop reaches its rate: there the trend bends, as it does in the season.</summary>
    private const int DaysOfRise = 74;

    private const int December = 12;
    private const int Home = (int)Destination.Home;
    private const int Elsewhere = (int)Destination.Elsewhere;
    private const int Destinations = Elsewhere + 1;

    /// <summary>The first days of a year, in which the trend comes down from the season.</summary>
    private const int DaysAfterSeason = 7;

    private readonly CheckedPart _check;
    private readonly CustomerCheck _customers;
    private readonly OrderCheck _orders;
    private readonly BehaviorProfile _profile;
    private readonly BehaviorRules _rules;
    private readonly bool[] _isDecember;
    private readonly bool[] _isSmooth;

    public DailyBehavior(CheckedPart check, CustomerCheck customers, OrderCheck orders)
    {
        (_check, _customers, _orders) = (check, customers, orders);
        (_profile, _rules) = (check.Profile.Behavior, check.Rules.Behavior);
        _isDecember = new bool[check.Calendar.Days];
        _isSmooth = new bool[check.Calendar.Days];
        for (var day = 0; day < check.Calendar.Days; day++)
        {
            var date = check.Calendar.Date(day);
            _isDecember[day] = date.Month == December;
            _isSmooth[day] = day >= DaysOfRise && date.Month < check.Profile.Season.FirstPeakMonth
                && (date.Month > 1 || date.Day > DaysAfterSeason);
        }
    }

    public void Tell()
    {
        TellOpening();
        TellLatest();
        TellParcels();
        _check.Report.Judge(_rules.DailyOrders, DispersionOf(_orders.Day, _check.Calendar.Days));
        _check.Report.Judge(_rules.DailyRegistrations, DispersionOf(_customers.RegistrationDay, _check.Calendar.RegistrationEnd + 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TellOpening()
    {
        var end = Ascending.CountBelow(_orders.Day, _profile.OpeningDays);
        var first = 0;
        for (var order = 0; order < end; order++)
            first += _orders.IsFirst(order) ? 1 : 0;
        _check.Facts[Measure.OpeningOrders] = end;
        _check.Report.Judge(_rules.FirstOrdersOfOpening, first / (double)end);
    }

    private void TellLatest()
    {
        var first = Ascending.CountBelow(_orders.Day, _check.Calendar.Days - _profile.LatestDays);
        var statuses = new int[ClosedSetText.Statuses.Length];
        for (var order = first; order < _orders.Count; order++)
            statuses[_orders.Status[order]]++;
        var latest = _orders.Count - first;
        _check.Facts[Measure.LatestOrders] = latest;
        _check.Report.Judge(_rules.LatestProcessing, statuses[(int)OrderStatus.Processing] / (double)latest);
        _check.Report.Judge(_rules.LatestCancelled, statuses[(int)OrderStatus.Cancelled] / (double)latest);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TellParcels()
    {
        var (decembers, otherMonths) = (new int[Destinations], new int[Destinations]);
        for (var order = 0; order < _orders.Count; order++)
            (_isDecember[_orders.Day[order]] ? decembers : otherMonths)[(int)_orders.Destination[order]]++;
        var inDecember = ShareElsewhere(decembers[Home], decembers[Elsewhere]);
        var inOtherMonths = ShareElsewhere(otherMonths[Home], otherMonths[Elsewhere]);
        var whole = ShareElsewhere(decembers[Home] + otherMonths[Home], decembers[Elsewhere] + otherMonths[Elsewhere]);
        _check.Report.Judge(_rules.ShippedElsewhere, whole);
        _check.Report.Judge(_rules.ShippedElsewhereInDecember, inDecember / inOtherMonths);

        static double ShareElsewhere(int home, int elsewhere) => elsewhere / (double)(home + elsewhere);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double DispersionOf(int[] days, int end)
    {
        var perDay = new int[end];
        foreach (var day in days)
            perDay[day]++;
        return Dispersion.Of(perDay, _isSmooth);
    }
}
