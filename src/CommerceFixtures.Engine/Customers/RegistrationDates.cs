using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Customers;

/// <summary>
/// Draws registration dates. People register in order to buy: many when the shop opens, then with its season, its growth, and its good
/// and bad days. The first customer registers on the first day, so that every order can have a customer.
/// </summary>
internal sealed class RegistrationDates
{
    private readonly MakeContext _context;

    /// <summary>The sum of the rates up to and including each day.</summary>
    private readonly double[] _passed;

    public RegistrationDates(MakeContext context)
    {
        _context = context;
        _passed = DailyRates(context);
        for (var day = 1; day < _passed.Length; day++)
            _passed[day] += _passed[day - 1];
    }

    public void Assign(CustomerTable customers, int start, int end)
    {
        var draws = _context.Draws("customers.registration_date");
        var day = 0;
        for (var customer = Math.Max(1, start); customer < end; customer++)
        {
            var mark = (customer + draws.Unit(customer)) / customers.Count * _passed[^1];
            while (_passed[day] <= mark && day < _passed.Length - 1)
                day++;
            customers.RegistrationDay[customer] = day;
        }
    }

    private static double[] DailyRates(MakeContext context)
    {
        var (calendar, profile) = (context.Calendar, context.Profile.Customers);
        var rates = new double[calendar.RegistrationEnd + 1];
        var (burst, total) = (profile.OpeningBurst, 0.0);
        for (var day = 0; day < rates.Length; day++)
        {
            var growth = 1 + profile.GrowthPerYear * day / ShopCalendar.DaysPerYear;
            rates[day] = SeasonRate.On(calendar.Date(day), context.Profile.Season) * growth * (1 + burst);
            total += rates[day];
            burst *= 1 - 1 / profile.OpeningDays;
        }

        // All parts share the days of one shop, so a day that is busy in one part is busy in the whole set.
        var (noise, customers) = (context.SharedDraws("customers.registration_day"), context.Part.Settings.Counts.Customers);
        for (var day = 0; day < rates.Length; day++)
        {
            var z = (noise.Normal(day) + profile.DayMemory * noise.Normal(day + 1)) / Math.Sqrt(1 + profile.DayMemory * profile.DayMemory);
            rates[day] *= Curves.RandomFactor(z, Math.Min(1, profile.DayVariance + total / (rates[day] * customers)));
        }

        return rates;
    }
}
