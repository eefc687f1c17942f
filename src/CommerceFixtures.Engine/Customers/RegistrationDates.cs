using CommerceFixtures.Engine.Parts;

namespace CommerceFixtures.Engine.Customers;

/// <summary>
/// Draws registration dates, which become slightly more frequent over the window. The first customer registers on the first day, so that
/// every order can have a customer.
/// </summary>
internal static class RegistrationDates
{
    // The rate of registrations at the start of the window, relative to the mean. At the end, it is as far above the mean.
    private const double RateAtStart = 0.85;

    public static void Assign(MakeContext context, CustomerTable customers, int start, int end)
    {
        var draws = context.Draws("customers.registration_date");
        for (var customer = Math.Max(1, start); customer < end; customer++)
        {
            var share = (customer + draws.Unit(customer)) / customers.Count;
            customers.RegistrationDay[customer] = (int)(TimeAt(share) * (context.Calendar.RegistrationEnd + 1));
        }
    }

    /// <summary>The inverse of share = a t + (1 - a) t^2, where t is the fraction of the registration period.</summary>
    private static double TimeAt(double share)
    {
        const double a = RateAtStart;
        return (Math.Sqrt(a * a + 4 * (1 - a) * share) - a) / (2 * (1 - a));
    }
}
