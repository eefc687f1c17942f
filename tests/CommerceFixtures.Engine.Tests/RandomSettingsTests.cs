using System.Globalization;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Tests;

/// <summary>For any valid counts and window, the set can be generated, and its own check finds no breach.</summary>
public class RandomSettingsTests
{
    private const int SetsEach = 20;
    private const int MaxDays = 300 * 365;

    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(2199, 12, 31);

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6)]
    public void Windows_of_3_days_to_300_years_hold_1_to_20_000_orders(long seed) => RequireMade(seed, (draws, set) =>
    {
        var days = Between(draws, set, 0, 3, MaxDays);
        var start = Earliest.AddDays(draws.Below(Latest.DayNumber - Earliest.DayNumber - days + 2, set, 1));
        var orders = Between(draws, set, 2, 1, 20_000);
        var products = draws.Below(2, set, 3) == 0 ? $"&Products={Text(Between(draws, set, 4, 1, 600))}" : "";
        var customers = draws.Below(2, set, 5) == 0 ? $"&Customers={Text(Between(draws, set, 6, 1, 2 * orders))}" : "";
        return $"StartDate={Text(start)}&EndDate={Text(start.AddDays(days - 1))}&Orders={Text(orders)}{products}{customers}";
    });

    [Theory, InlineData(11), InlineData(12)]
    public void Windows_of_many_years_hold_little_more_than_1_000_orders(long seed) => RequireMade(seed, (draws, set) =>
    {
        var years = 3 + draws.Below(297, set, 0);
        var start = Earliest.AddDays(draws.Below(Latest.DayNumber - Earliest.DayNumber - 365 * years, set, 1));
        var orders = 1000 + draws.Below(20 * years, set, 2);
        return $"StartDate={Text(start)}&EndDate={Text(start.AddDays(365 * years))}&Orders={Text(orders)}&" +
            $"Customers={Text(1 + draws.Below(orders, set, 3))}";
    });

    [Theory, InlineData(21), InlineData(22)]
    public void Few_products_fill_baskets(long seed) => RequireMade(seed, (draws, set) =>
    {
        var products = 2 + draws.Below(24, set, 0);
        var orders = 500 + draws.Below(2000, set, 1);
        var items = orders + draws.Below((long)orders * products - orders + 1, set, 2);
        return $"Products={Text(products)}&Orders={Text(orders)}&OrderItems={Text(items)}&" +
            $"Customers={Text(1 + draws.Below(orders, set, 3))}";
    });

    [Theory, InlineData(31), InlineData(32)]
    public void Few_customers_review_many_products(long seed) => RequireMade(seed, (draws, set) =>
    {
        var (products, customers, orders) = (50 + draws.Below(250, set, 0), 2 + draws.Below(12, set, 1), 500 + draws.Below(3000, set, 2));
        var reviews = Math.Min(products * customers / 3, orders / 3);
        return $"Products={Text(products)}&Customers={Text(customers)}&Orders={Text(orders)}&Reviews={Text(reviews)}";
    });

    [Theory, InlineData(41), InlineData(42), InlineData(43), InlineData(44)]
    public void Sets_of_0_to_50_rows_tell_no_figure_that_there_is_not(long seed) => RequireMade(seed, (draws, set) =>
    {
        var (products, customers) = (draws.Below(51, set, 0), draws.Below(51, set, 1));
        var orders = products * customers == 0 ? 0 : draws.Below(51, set, 2);
        var items = orders + draws.Below(Math.Max(1, Math.Min(50, orders * products) - orders + 1), set, 3);
        return $"Products={Text(products)}&Customers={Text(customers)}&Orders={Text(orders)}&OrderItems={Text(items)}";
    });

    private static void RequireMade(long seed, Func<Draws, int, string> settingsOf)
    {
        var draws = new Draws(seed, "test.settings");
        for (var set = 0; set < SetsEach; set++)
        {
            using var folder = new TemporaryFolder();
            var settings = MadeSet.Read($"{settingsOf(draws, set)}&Seed={Text(draws.Below(1_000_000, set, 100))}");

            try
            {
                DataSetMaker.Make(settings, folder["shop"], MadeSet.Version, new MakeOptions { Workers = 1 });
            }
            catch (FixtureProblemException exception) when (exception.Problem.Code == ProblemCode.ImpossibleCounts)
            {
                // A handful of orders can leave fewer purchases to review than usual.
                Assert.InRange(settings.Counts.Orders, 1, 20);
                continue;
            }

            var manifest = File.ReadAllText(Path.Combine(folder["shop"], "manifest.json"));
            Assert.DoesNotContain("NaN", manifest, StringComparison.Ordinal);
            Assert.DoesNotContain("Infinity", manifest, StringComparison.Ordinal);
            Assert.DoesNotContain("∞", manifest, StringComparison.Ordinal);
        }
    }

    /// <summary>A random number for which each power of two is equally likely.</summary>
    private static int Between(Draws draws, int set, int draw, int least, int most) =>
        (int)Curves.GeometricBetween(least, most, draws.Unit(set, draw));

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
