namespace CommerceFixtures.Package.Tests;

/// <summary>
/// Tests that read a set through the generated class in five frameworks, written as users would write them: constants, ids, and rows as
/// arguments of parameterized tests, expensive objects that classes share, and a set with one changed order.
/// </summary>
public sealed class TestFrameworkTests
{
    /// <summary>30 orders, 10 customers and 25 reviews give a test each; four more are there once.</summary>
    private const int Tests = 30 + 10 + 25 + 4;

    private const string Shared = """

        /// <summary>Costly to make, and so made once for all tests that use it.</summary>
        public sealed class CustomersByState
        {
            public static int Made;

            public CustomersByState() => System.Threading.Interlocked.Increment(ref Made);

            public ILookup<string, Customer> Customers { get; } = Default.Customers.ToLookup(customer => customer.State);
        }

        internal static class Shop
        {
            public static bool HasItsTotal(int orderId) =>
                Default.Data.GetOrder(orderId).TotalAmount
                    == Default.Data.ItemsOf(Default.Data.GetOrder(orderId)).Sum(item => item.LineTotal);

            public static bool IsOfABuyer(Review review) => Default.Data.OrdersOf(Default.Data.CustomerOf(review))
                .Any(order => Default.Data.ItemsWithProductsOf(order).Any(line => line.Product == Default.Data.ProductOf(review)));

            /// <summary>The default set, but its first completed order was returned.</summary>
            public static decimal LossOfAReturn()
            {
                var order = Default.Orders.First(order => order.Status == OrderStatus.Completed);
                var data = Default.Data.With(order with { Status = OrderStatus.Returned });
                return Default.Orders.NetRevenue() - data.Orders.NetRevenue() - order.TotalAmount;
            }
        }
        """;

    private const string Xunit = $$"""
        using System.Linq;
        using CommerceFixtures;
        using Xunit;

        [CollectionDefinition("by state")]
        public sealed class ByState : ICollectionFixture<CustomersByState>;

        [Collection("by state")]
        public sealed class OrderTests(CustomersByState byState)
        {
            [Theory, InlineData(Default.OrderCount)]
            public void There_are_as_many_as_the_constant_says(int expected) => Assert.Equal(expected, Default.ReadOrders().Count());

            [Theory, MemberData(nameof(Default.OrderIdCases), MemberType = typeof(Default))]
            public void An_order_is_the_sum_of_its_lines(int orderId) => Assert.True(Shop.HasItsTotal(orderId));

            [Theory, MemberData(nameof(Default.ReviewCases), MemberType = typeof(Default))]
            public void A_reviewer_bought_the_product(Review review) => Assert.True(Shop.IsOfABuyer(review));

            [Fact]
            public void A_return_costs_its_total() => Assert.Equal(0, Shop.LossOfAReturn());

            [Fact]
            public void States_are_made_once() => Assert.Equal(
                (1, Default.CustomerCount), (CustomersByState.Made, byState.Customers.Sum(state => state.Count())));
        }

        [Collection("by state")]
        public sealed class CustomerTests(CustomersByState byState)
        {
            [Theory, MemberData(nameof(Default.CustomerIdCases), MemberType = typeof(Default))]
            public void A_customer_is_in_the_state(int customerId) =>
                Assert.Contains(Default.Data.GetCustomer(customerId), byState.Customers[Default.Data.GetCustomer(customerId).State]);

            [Fact]
            public void States_are_made_once_for_this_class_too() => Assert.Equal(1, CustomersByState.Made);
        }
        {{Shared}}
        """;

    [Fact]
    public Task Xunit_2() => PassesAsync(TestProject.XunitPackages, Xunit);

    /// <summary>Its tests are programs that <c>dotnet test</c> runs in its newer mode.</summary>
    [Fact]
    public Task Xunit_3() => PassesAsync(
        """<PackageReference Include="xunit.v3" Version="4.0.2" />""",
        Xunit,
        global: """{ "test": { "runner": "Microsoft.Testing.Platform" } }""");

    [Fact]
    public Task NUnit() => PassesAsync(
        """
        <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
        <PackageReference Include="NUnit" Version="5.0.0" />
        <PackageReference Include="NUnit3TestAdapter" Version="6.3.1" />
        """,
        $$"""
        using System.Linq;
        using CommerceFixtures;
        using NUnit.Framework;

        [SetUpFixture]
        public sealed class ByState
        {
            public static CustomersByState Index { get; private set; }

            [OneTimeSetUp]
            public void Make() => Index = new CustomersByState();
        }

        public sealed class OrderTests
        {
            [TestCase(Default.OrderCount)]
            public void There_are_as_many_as_the_constant_says(int expected) =>
                Assert.That(Default.ReadOrders().Count(), Is.EqualTo(expected));

            [TestCaseSource(typeof(Default), nameof(Default.OrderIdCases))]
            public void An_order_is_the_sum_of_its_lines(int orderId) => Assert.That(Shop.HasItsTotal(orderId));

            [TestCaseSource(typeof(Default), nameof(Default.ReviewCases))]
            public void A_reviewer_bought_the_product(Review review) => Assert.That(Shop.IsOfABuyer(review));

            [Test]
            public void A_return_costs_its_total() => Assert.That(Shop.LossOfAReturn(), Is.Zero);

            [Test]
            public void States_are_made_once() => Assert.That(
                (CustomersByState.Made, ByState.Index.Customers.Sum(state => state.Count())), Is.EqualTo((1, Default.CustomerCount)));
        }

        public sealed class CustomerTests
        {
            [TestCaseSource(typeof(Default), nameof(Default.CustomerIdCases))]
            public void A_customer_is_in_the_state(int customerId) => Assert.That(
                ByState.Index.Customers[Default.Data.GetCustomer(customerId).State], Does.Contain(Default.Data.GetCustomer(customerId)));

            [Test]
            public void States_are_made_once_for_this_class_too() => Assert.That(CustomersByState.Made, Is.EqualTo(1));
        }
        {{Shared}}
        """);

    [Fact]
    public Task MSTest() => PassesAsync(
        """<PackageReference Include="MSTest" Version="4.5.2" />""",
        $$"""
        using System.Linq;
        using CommerceFixtures;
        using Microsoft.VisualStudio.TestTools.UnitTesting;

        [TestClass]
        public sealed class ByState
        {
            public static CustomersByState Index { get; private set; }

            [AssemblyInitialize]
            public static void Make(TestContext context) => Index = new CustomersByState();
        }

        [TestClass]
        public sealed class OrderTests
        {
            [TestMethod, DataRow(Default.OrderCount)]
            public void There_are_as_many_as_the_constant_says(int expected) => Assert.AreEqual(expected, Default.ReadOrders().Count());

            [TestMethod, DynamicData(nameof(Default.OrderIdCases), typeof(Default))]
            public void An_order_is_the_sum_of_its_lines(int orderId) => Assert.IsTrue(Shop.HasItsTotal(orderId));

            [TestMethod, DynamicData(nameof(Default.ReviewCases), typeof(Default))]
            public void A_reviewer_bought_the_product(Review review) => Assert.IsTrue(Shop.IsOfABuyer(review));

            [TestMethod]
            public void A_return_costs_its_total() => Assert.AreEqual(0, Shop.LossOfAReturn());

            [TestMethod]
            public void States_are_made_once() => Assert.AreEqual(
                (1, Default.CustomerCount), (CustomersByState.Made, ByState.Index.Customers.Sum(state => state.Count())));
        }

        [TestClass]
        public sealed class CustomerTests
        {
            [TestMethod, DynamicData(nameof(Default.CustomerIdCases), typeof(Default))]
            public void A_customer_is_in_the_state(int customerId) => Assert.Contains(
                Default.Data.GetCustomer(customerId), ByState.Index.Customers[Default.Data.GetCustomer(customerId).State]);

            [TestMethod]
            public void States_are_made_once_for_this_class_too() => Assert.AreEqual(1, CustomersByState.Made);
        }
        {{Shared}}
        """);

    /// <summary>
    /// Its generator does not see the classes of other generators, and copies the name from the attribute, so the name must be fully
    /// qualified.
    /// </summary>
    [Fact]
    public Task TUnit() => PassesAsync(
        """<PackageReference Include="TUnit" Version="1.81.10" />""",
        $$"""
        using System.Linq;
        using System.Threading.Tasks;
        using CommerceFixtures;

        public sealed class OrderTests
        {
            [Test]
            public async Task There_are_as_many_as_the_constant_says() =>
                await Assert.That(Default.ReadOrders().Count()).IsEqualTo(Default.OrderCount);

            [Test, MethodDataSource(typeof(CommerceFixtures.Default), nameof(Default.OrderIdCases))]
            public async Task An_order_is_the_sum_of_its_lines(int orderId) => await Assert.That(Shop.HasItsTotal(orderId)).IsTrue();

            [Test, MethodDataSource(typeof(CommerceFixtures.Default), nameof(Default.ReviewCases))]
            public async Task A_reviewer_bought_the_product(Review review) => await Assert.That(Shop.IsOfABuyer(review)).IsTrue();

            [Test]
            public async Task A_return_costs_its_total() => await Assert.That(Shop.LossOfAReturn()).IsEqualTo(0);
        }

        [ClassDataSource<CustomersByState>(Shared = SharedType.PerTestSession)]
        public sealed class CustomerTests(CustomersByState byState)
        {
            [Test, MethodDataSource(typeof(CommerceFixtures.Default), nameof(Default.CustomerIdCases))]
            public async Task A_customer_is_in_the_state(int customerId) => await Assert.That(
                byState.Customers[Default.Data.GetCustomer(customerId).State]).Contains(Default.Data.GetCustomer(customerId));

            [Test]
            public async Task States_are_made_once() => await Assert.That(CustomersByState.Made).IsEqualTo(1);

            [Test]
            public async Task States_hold_all_customers() =>
                await Assert.That(byState.Customers.Sum(state => state.Count())).IsEqualTo(Default.CustomerCount);
        }
        {{Shared}}
        """,
        global: """{ "test": { "runner": "Microsoft.Testing.Platform" } }""");

    [Fact]
    public async Task A_failed_assertion_shows_the_rows_in_short()
    {
        using var consumer = new Consumer { Items = TestProject.XunitPackages };
        consumer.Write("Program.cs", """
            using CommerceFixtures;
            using Xunit;

            public class FailingTests
            {
                [Fact]
                public void Fails() => Assert.Equal(Default.Orders[0], Default.Orders[1]);
            }
            """);

        var run = await consumer.RunAsync("test");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Matches(@"Expected: Order 1 of customer \d+: 2023-\d\d-\d\d, \w+, [\d.]+\s", run.Output);
        Assert.Matches(@"Actual: +Order 2 of customer", run.Output);
    }

    private static async Task PassesAsync(string packages, string code, string global = "{}")
    {
        using var consumer = new Consumer { Items = packages };
        consumer.Write("global.json", global);
        consumer.Write("Program.cs", code);
        await TestProject.PassesAsync(consumer, Tests);
    }
}
