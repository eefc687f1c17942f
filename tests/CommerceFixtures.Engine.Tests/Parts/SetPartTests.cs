using System.Globalization;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Tests.Parts;

/// <summary>Parts divide the rows of a set without gaps or overlaps, and every part can be generated.</summary>
public class SetPartTests
{
    private static readonly int[][] Shares = [[80, 10, 5, 5], [60, 25, 15], [70, 20, 8, 2], [40, 30, 15, 10, 5], [1, 1, 1, 1, 1, 1, 1]];

    [Fact]
    public void Each_row_of_the_whole_is_in_one_part() => ForManySets((settings, parts) =>
    {
        RequireCut(parts, part => part.FirstCustomerId, part => part.Customers, settings.Counts.Customers);
        RequireCut(parts, part => part.FirstOrderId, part => part.Orders, settings.Counts.Orders);
        RequireCut(parts, part => part.FirstItemId, part => part.OrderItems, settings.Counts.OrderItems);
        RequireCut(parts, part => part.FirstReviewId, part => part.Reviews, settings.Counts.Reviews);
        Assert.Equal(
            settings.Counts.Products + (long)settings.Counts.Customers + settings.Counts.Orders + settings.Counts.OrderItems +
                settings.Counts.Reviews,
            parts.Sum(part => part.Rows));
    });

    [Fact]
    public void Quotas_of_the_parts_are_those_of_the_whole() => ForManySets((settings, parts) =>
    {
        foreach (var shares in Shares)
        {
            RequireQuota(parts, shares, settings.Counts.Orders, part => part.OrderQuota(shares), part => part.Orders);
            RequireQuota(parts, shares, settings.Counts.OrderItems, part => part.ItemQuota(shares), part => part.OrderItems);
            RequireQuota(parts, shares, settings.Counts.Reviews, part => part.ReviewQuota(shares), part => part.Reviews);
        }
    });

    [Fact]
    public void The_top_customers_of_the_parts_are_as_many_as_the_wholes() => ForManySets((settings, parts) =>
    {
        Assert.Equal(settings.Counts.Customers / 5, parts.Sum(part => part.OneCustomerIn(5)));
        Assert.All(parts, part => Assert.InRange(part.OneCustomerIn(5) - part.Customers / 5, 0, 1));
    });

    [Fact]
    public void Each_part_has_the_customers_and_lines_that_its_orders_need() => ForManySets((settings, parts) =>
    {
        foreach (var part in parts)
        {
            Assert.True(part.Orders == 0 || part.Customers > 0);
            Assert.InRange(part.OrderItems, part.Orders, (long)part.Orders * part.Products);
            Assert.InRange(part.Reviews, 0, part.OrderItems);
            if (settings.Counts.Orders >= settings.Counts.Customers)
                Assert.True(part.Orders >= part.Customers);
        }
    });

    [Fact]
    public void Parts_are_of_one_size_to_within_a_customers_rows() => ForManySets((settings, parts) =>
    {
        var perCustomer = settings.Counts.Orders / Math.Max(1, settings.Counts.Customers) + 1;
        Assert.InRange(parts.Max(part => part.Customers) - parts.Min(part => part.Customers), 0, 1);
        Assert.InRange(parts.Max(part => part.Orders) - parts.Min(part => part.Orders), 0, perCustomer + 1);
    });

    [Fact]
    public void A_set_in_one_is_its_only_part()
    {
        var settings = MadeSet.Read("Orders=777&Seed=-12");

        var part = new SetPart(settings, 0);

        Assert.Equal(settings.Seed, part.Seed);
        Assert.Equal(
            (settings.Counts.Customers, settings.Counts.Orders, settings.Counts.Reviews), (part.Customers, part.Orders, part.Reviews));
        Assert.Equal(settings.Counts.OrderItems, part.OrderItems);
        Assert.Equal((1, 1, 1, 1), (part.FirstCustomerId, part.FirstOrderId, part.FirstItemId, part.FirstReviewId));
        Assert.Equal(Contract.Quotas(777, 80, 10, 5, 5), part.OrderQuota([80, 10, 5, 5]));
    }

    [Fact]
    public void Each_part_of_each_set_has_a_seed_of_its_own()
    {
        var settings = MadeSet.Read("Parts=100&Orders=100000&Seed=1");
        var seeds = Enumerable.Range(0, 100).SelectMany(number => new[]
        {
            new SetPart(settings, number).Seed, new SetPart(settings with { Seed = 2 }, number).Seed,
        });

        Assert.Distinct(seeds.Append(1).Append(2));
    }

    private static void RequireCut(SetPart[] parts, Func<SetPart, long> firstId, Func<SetPart, int> count, long rows)
    {
        var next = 1L;
        foreach (var part in parts)
        {
            Assert.Equal(next, firstId(part));
            Assert.True(count(part) >= 0);
            next += count(part);
        }

        Assert.Equal(rows + 1, next);
    }

    private static void RequireQuota(
        SetPart[] parts, int[] shares, long total, Func<SetPart, int[]> quota, Func<SetPart, int> count)
    {
        var sums = new long[shares.Length];
        foreach (var part in parts)
        {
            var counts = quota(part);
            Assert.DoesNotContain(counts, own => own < 0);
            Assert.Equal(count(part), counts.Sum());
            for (var share = 0; share < sums.Length; share++)
                sums[share] += counts[share];
        }

        Assert.Equal(Quota.Counts(total, [.. shares.Select(share => (long)share)]), sums);
    }

    /// <summary>Tests counts of all sizes and proportions in up to twenty parts, and one set that only many parts can hold.</summary>
    private static void ForManySets(Action<DataSetSettings, SetPart[]> require)
    {
        var draws = new Draws(1, "test.parts");
        for (var row = 0; row < 150; row++)
        {
            var number = 1 + draws.Below(20, row);
            var orders = number * 1000 + draws.Below(row % 3 == 0 ? 50 : 100_000, row, 1);
            var customers = number * 10 + draws.Below(row % 4 == 0 ? 40 : 2 * orders, row, 2);
            var products = 1 + draws.Below(12, row, 3);
            var items = orders + draws.Below((products - 1L) * orders + 1, row, 4);
            var reviews = draws.Below(Math.Min(items, customers * (long)products) + 1, row, 5);
            Require(string.Create(
                CultureInfo.InvariantCulture,
                $"Parts={number}&Products={products}&Customers={customers}&Orders={orders}&OrderItems={items}&Reviews={reviews}&" +
                    $"Seed={row}"));
        }

        Require("Parts=60&Orders=2000000000&OrderItems=5400000003&Customers=700000001&Reviews=1600000007");

        void Require(string text)
        {
            var settings = MadeSet.Read(text);
            require(settings, [.. Enumerable.Range(0, settings.Parts).Select(part => new SetPart(settings, part))]);
        }
    }
}
