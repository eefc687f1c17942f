namespace CommerceFixtures.Package.Tests;

public sealed class TestProjectTests
{
    [Fact]
    public async Task A_test_reads_the_set_through_the_generated_class()
    {
        using var consumer = new Consumer
        {
            Properties = "<CommerceFixturesOrders>60</CommerceFixturesOrders><GenerateProgramFile>true</GenerateProgramFile>",
            Items = """
                <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
                <PackageReference Include="xunit" Version="2.9.3" />
                <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
                """,
        };
        consumer.Write("Program.cs", """
            using System.Linq;
            using Xunit;

            public class OrderTests
            {
                [Theory]
                [InlineData(CommerceFixtures.Default.OrderCount)]
                public void An_order_is_the_sum_of_its_lines(int orders)
                {
                    Assert.Equal(60, orders);
                    Assert.Equal(orders, CommerceFixtures.Default.ReadOrders().Count());
                    foreach (var order in CommerceFixtures.Default.Orders)
                        Assert.Equal(order.TotalAmount, CommerceFixtures.Default.Data.ItemsOf(order).Sum(item => item.LineTotal));
                }
            }
            """);

        await consumer.SucceedAsync("build");
        var test = await consumer.SucceedAsync("test --no-build");

        Assert.Matches(@"Passed: +1", test.Output);
    }
}
