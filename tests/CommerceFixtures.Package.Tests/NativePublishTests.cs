namespace CommerceFixtures.Package.Tests;

/// <summary>Code that reads a set can be trimmed and compiled to native code. That needs a linker: clang or gcc.</summary>
public sealed class NativePublishTests : IDisposable
{
    private readonly Consumer consumer = new()
    {
        Properties = """
            <CommerceFixturesOrders>30</CommerceFixturesOrders>
            <ImplicitUsings>enable</ImplicitUsings>
            <UseAppHost>true</UseAppHost>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            """,
    };

    public NativePublishTests() => consumer.Write("Program.cs", """
        using System.Data.Common;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using CommerceFixtures;

        var data = Default.Data;
        Console.WriteLine(string.Join(
            ' ', data.Products.Count, data.Customers.Count, data.Orders.Count, data.OrderItems.Count, data.Reviews.Count));
        Console.WriteLine(Default.ReadOrders().Count(order => data.ItemsOf(order).Sum(item => item.LineTotal) == order.TotalAmount));
        Console.WriteLine(data.Manifests[0].PackageVersion);
        Console.WriteLine(System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported);

        var streamed = 0;
        await foreach (var review in data.ReadReviewsAsync())
            streamed++;
        var read = 0;
        using var rows = data.OpenOrdersReader();
        while (rows.Read())
            read += rows.GetFieldValue<OrderStatus>(3).ToCsvText() == rows.GetString(3) ? 1 : 0;
        Console.WriteLine(string.Join(' ', streamed, read, rows.GetColumnSchema().Count, rows.GetSchemaTable()!.Rows.Count));
        Console.WriteLine(CommerceTable.GetCreateScript(SqlDialect.Sqlite).Split("CREATE TABLE").Length);

        var returned = data.With(data.GetOrder(1) with { Status = OrderStatus.Returned }).GetOrder(1);
        var json = JsonSerializer.Serialize(returned, Json.Default.Order);
        Console.WriteLine(JsonSerializer.Deserialize(json, Json.Default.Order) == returned);

        [JsonSerializable(typeof(Order))]
        internal sealed partial class Json : JsonSerializerContext;
        """);

    public void Dispose() => consumer.Dispose();

    [Fact]
    public async Task A_trimmed_program_reads_all_files() =>
        Assert.Equal(Expected(dynamicCode: true), await PublishedAsync("PublishTrimmed"));

    [LinuxFact]
    public async Task A_native_program_reads_all_files() => Assert.Equal(Expected(dynamicCode: false), await PublishedAsync("PublishAot"));

    private static string[] Expected(bool dynamicCode) =>
        ["200 10 30 80 25", "30", PackedProduct.Version, dynamicCode.ToString(), "25 30 7 7", "6", "True"];

    /// <summary>Publishes for this machine without warnings, and returns the output of the program.</summary>
    private async Task<string[]> PublishedAsync(string how)
    {
        consumer.Properties += $"<{how}>true</{how}>";

        var publish = await consumer.SucceedAsync("publish --use-current-runtime --self-contained --output out");

        Assert.Empty(publish.Warnings);
        Assert.Equal(Consumer.SetFiles, consumer.Files("out/CommerceFixtures"));
        return (await consumer.ExecutableOutputAsync("out/Consumer")).ReplaceLineEndings("\n").Split('\n');
    }
}
