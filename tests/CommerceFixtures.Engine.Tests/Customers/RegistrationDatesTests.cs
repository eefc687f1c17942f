using CommerceFixtures.Engine.Customers;

namespace CommerceFixtures.Engine.Tests.Customers;

/// <summary>When customers register.</summary>
public class RegistrationDatesTests
{
    [Theory]
    [InlineData("Customers=1"), InlineData("Customers=2"), InlineData("Customers=1000"), InlineData("Customers=1000&Parts=3")]
    [InlineData("Customers=50&StartDate=2024-01-01&RegistrationEndDate=2024-01-01")]
    [InlineData("Customers=50&StartDate=2024-01-01&RegistrationEndDate=2024-01-02")]
    [InlineData("Customers=50&StartDate=1950-01-01")]
    public void Days_ascend_from_the_first_one_within_the_window(string settings)
    {
        var days = Days(settings);

        Assert.Equal(0, days[0]);
        Assert.Equal(days.Order(), days);
        Assert.InRange(days[^1], 0, TestWork.Context(settings).Calendar.RegistrationEnd);
    }

    [Fact]
    public void A_block_gets_the_same_days_on_its_own()
    {
        var context = TestWork.Context("Customers=1000");
        var customers = new CustomerTable(1000);
        new RegistrationDates(context).Assign(customers, 400, 1000);

        Assert.Equal(Days("Customers=1000")[400..], customers.RegistrationDay[400..]);
    }

    [Fact]
    public void Many_register_when_the_shop_opens()
    {
        var days = Days("Customers=10000");
        var weeks = Enumerable.Range(0, 50).Select(week => days.Count(day => day / 7 == week)).ToArray();
        var ordinary = weeks[15..40].Average();

        Assert.InRange(weeks[..4].Average() / ordinary, 1.5, 3);
        Assert.InRange(weeks[15..20].Average() / ordinary, 0.7, 1.3);
    }

    [Theory, InlineData("Customers=1000", 0.8, 2), InlineData("Customers=10000&Seed=5", 1.2, 4)]
    public void Days_differ_by_more_than_chance(string settings, double low, double high)
    {
        var perDay = PerDay(settings);

        // After the opening and before the season, in the first year.
        var ordinary = perDay[100..300];
        var mean = ordinary.Average();
        Assert.InRange(ordinary.Average(count => (count - mean) * (count - mean)) / mean, low, high);
    }

    [Fact]
    public void The_parts_of_a_shop_have_the_same_busy_days()
    {
        var (first, second) = (PerDay("Customers=20000&Parts=2", part: 0), PerDay("Customers=20000&Parts=2", part: 1));
        var busy = Enumerable.Range(100, 200).OrderByDescending(day => first[day]).Take(20).ToArray();

        Assert.True(busy.Average(day => second[day]) > 1.3 * second[100..300].Average());
    }

    private static int[] PerDay(string settings, int part = 0)
    {
        var perDay = new int[TestWork.Context(settings).Calendar.Days];
        foreach (var day in Days(settings, part))
            perDay[day]++;
        return perDay;
    }

    private static int[] Days(string settings, int part = 0)
    {
        var context = TestWork.Context(settings, part);
        var customers = new CustomerTable(context.Part.Customers);
        new RegistrationDates(context).Assign(customers, 0, customers.Count);
        return customers.RegistrationDay;
    }
}
