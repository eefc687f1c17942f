using System.Text.RegularExpressions;

namespace CommerceFixtures.Package.Tests;

/// <summary>Tests that read the set, in the frameworks and the languages that people write them in.</summary>
public sealed class TestProjectTests
{
    private const string XunitPackages = """
        <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
        <PackageReference Include="xunit" Version="2.9.3" />
        <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
        """;

    [Fact]
    public Task Xunit_2_reads_the_set_through_the_generated_class() =>
        ReadsThroughTheClassAsync(XunitPackages, "Xunit", "", "[Theory, InlineData(Default.OrderCount)]", "Assert.Equal(expected, actual)");

    /// <summary>Its tests are programs that <c>dotnet test</c> runs by the newer of its two ways.</summary>
    [Fact]
    public Task Xunit_3_does() => ReadsThroughTheClassAsync(
        """<PackageReference Include="xunit.v3" Version="4.0.2" />""",
        "Xunit", "", "[Theory, InlineData(Default.OrderCount)]", "Assert.Equal(expected, actual)",
        global: """{ "test": { "runner": "Microsoft.Testing.Platform" } }""");

    [Fact]
    public Task NUnit_does() => ReadsThroughTheClassAsync(
        """
        <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
        <PackageReference Include="NUnit" Version="5.0.0" />
        <PackageReference Include="NUnit3TestAdapter" Version="6.3.1" />
        """,
        "NUnit.Framework", "", "[TestCase(Default.OrderCount)]", "Assert.That(actual, Is.EqualTo(expected))");

    [Fact]
    public Task MSTest_does() => ReadsThroughTheClassAsync(
        """<PackageReference Include="MSTest" Version="4.5.2" />""",
        "Microsoft.VisualStudio.TestTools.UnitTesting", "[TestClass]", "[TestMethod, DataRow(Default.OrderCount)]", "Assert.AreEqual(expected, actual)");

    [Fact]
    public async Task Visual_Basic_opens_the_files()
    {
        using var consumer = new Consumer(project: "Consumer.vbproj") { Items = XunitPackages };
        consumer.Write("OrderTests.vb", """
            Imports System.IO
            Imports System.Linq
            Imports CommerceFixtures
            Imports Xunit

            Public Class OrderTests
                Private Shared ReadOnly Data As CommerceDataSet = CommerceDataSet.Open(Path.Combine(AppContext.BaseDirectory, "CommerceFixtures"))

                <Fact>
                Public Sub There_are_as_many_as_the_project_says()
                    Assert.Equal(30, Data.Orders.Count)
                End Sub

                <Fact>
                Public Sub An_order_is_the_sum_of_its_lines()
                    For Each order In Data.Orders
                        Assert.Equal(order.TotalAmount, Data.ItemsOf(order).Sum(Function(item) item.LineTotal))
                    Next
                End Sub
            End Class
            """);

        await PassesAsync(consumer, tests: 2);
    }

    [Fact]
    public async Task F_sharp_opens_the_files()
    {
        using var consumer = new Consumer(project: "Consumer.fsproj") { Items = $"""<Compile Include="OrderTests.fs" />{XunitPackages}""" };
        consumer.Write("OrderTests.fs", """
            module OrderTests

            open System
            open System.IO
            open CommerceFixtures
            open Xunit

            let data = CommerceDataSet.Open(Path.Combine(AppContext.BaseDirectory, "CommerceFixtures"))

            [<Fact>]
            let ``There are as many as the project says`` () = Assert.Equal(30, data.Orders.Count)

            [<Fact>]
            let ``An order is the sum of its lines`` () =
                for order in data.Orders do
                    Assert.Equal(order.TotalAmount, data.ItemsOf order |> Seq.sumBy _.LineTotal)
            """);

        await PassesAsync(consumer, tests: 2);
    }

    private static async Task ReadsThroughTheClassAsync(
        string packages, string framework, string ofClass, string ofTest, string equal, string global = "{}")
    {
        using var consumer = new Consumer { Items = packages };
        consumer.Write("global.json", global);
        consumer.Write("Program.cs", $$"""
            using System.Linq;
            using CommerceFixtures;
            using {{framework}};

            {{ofClass}}
            public class OrderTests
            {
                {{ofTest}}
                public void There_are_as_many_as_the_constant_says(int expected)
                {
                    var actual = Default.ReadOrders().Count();
                    {{equal}};
                }

                {{ofTest}}
                public void An_order_is_the_sum_of_its_lines(int expected)
                {
                    var actual = Default.Orders.Count(order => order.TotalAmount == Default.Data.ItemsOf(order).Sum(item => item.LineTotal));
                    {{equal}};
                }
            }
            """);

        await PassesAsync(consumer, tests: 2);
    }

    private static async Task PassesAsync(Consumer consumer, int tests)
    {
        consumer.Properties += "<UseAppHost>true</UseAppHost>"; // Xunit 3 asks for it.
        var build = await consumer.SucceedAsync("build");
        Assert.Empty(build.Warnings);

        var output = await consumer.OutputAsync("test", "--no-build");
        var counts = Regex.Matches(output, @"(total|failed|passed|succeeded|skipped): +\d+", RegexOptions.IgnoreCase)
            .Select(match => match.Value.ToLowerInvariant().Replace("succeeded", "passed").Replace(" ", ""));
        Assert.Equal(["failed:0", $"passed:{tests}", "skipped:0", $"total:{tests}"], counts.Order());
    }
}
