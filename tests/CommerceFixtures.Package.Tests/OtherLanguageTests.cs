namespace CommerceFixtures.Package.Tests;

/// <summary>Tests in languages other than C#, which have no generated class.</summary>
public sealed class OtherLanguageTests
{
    [Fact]
    public async Task Visual_Basic_opens_the_files()
    {
        using var consumer = new Consumer(project: "Consumer.vbproj") { Items = TestProject.XunitPackages };
        consumer.Write("OrderTests.vb", """
            Imports System.IO
            Imports System.Linq
            Imports CommerceFixtures
            Imports Xunit

            Public Class OrderTests
                Private Shared ReadOnly Folder As String = Path.Combine(AppContext.BaseDirectory, "CommerceFixtures")
                Private Shared ReadOnly Data As CommerceDataSet = CommerceDataSet.Open(Folder)

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

        await TestProject.PassesAsync(consumer, tests: 2);
    }

    /// <summary>Reads the set as docs/reading.md says.</summary>
    [Fact]
    public async Task F_sharp_opens_the_files()
    {
        using var consumer = new Consumer(project: "Consumer.fsproj");
        consumer.Items = $"""<Compile Include="OrderTests.fs" />{TestProject.XunitPackages}""";
        consumer.Write("OrderTests.fs", $"""
            module OrderTests

            {Assert.Single(DocumentationPage.CodeIn("fsharp"))}
            open Xunit

            [<Fact>]
            let ``There are as many as the project says`` () = Assert.Equal(30, shop.Orders.Count)

            [<Fact>]
            let ``An order is the sum of its lines`` () =
                for order in shop.Orders do
                    Assert.Equal(order.TotalAmount, shop.ItemsOf order |> Seq.sumBy _.LineTotal)

            [<Fact>]
            let ``The revenue is that of all orders`` () = Assert.Equal(shop.Orders.GrossRevenue(), revenue)
            """);

        await TestProject.PassesAsync(consumer, tests: 3);
    }
}
