namespace CommerceFixtures.Package.Tests;

/// <summary>What reads the set can be trimmed, and compiled to machine code, which needs a linker: clang or gcc.</summary>
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
        using CommerceFixtures;

        var data = Default.Data;
        Console.WriteLine(string.Join(' ', data.Products.Count, data.Customers.Count, data.Orders.Count, data.OrderItems.Count, data.Reviews.Count));
        Console.WriteLine(Default.ReadOrders().Count(order => data.ItemsOf(order).Sum(item => item.LineTotal) == order.TotalAmount));
        Console.WriteLine(data.Manifests[0].PackageVersion);
        Console.WriteLine(System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported);
        """);

    public void Dispose() => consumer.Dispose();

    [Fact]
    public async Task A_trimmed_program_reads_all_files() => Assert.Equal(Expected(dynamicCode: true), await PublishedAsync("PublishTrimmed"));

    [LinuxFact]
    public async Task A_native_program_reads_all_files() => Assert.Equal(Expected(dynamicCode: false), await PublishedAsync("PublishAot"));

    private static string[] Expected(bool dynamicCode) => ["200 10 30 80 25", "30", PackedProduct.Version, dynamicCode.ToString()];

    /// <summary>Publishes for this machine, without a warning, and returns what the program prints.</summary>
    private async Task<string[]> PublishedAsync(string how)
    {
        consumer.Properties += $"<{how}>true</{how}>";

        var publish = await consumer.SucceedAsync("publish --use-current-runtime --self-contained --output out");

        Assert.Empty(publish.Warnings);
        Assert.Equal(Consumer.SetFiles, consumer.Files("out/CommerceFixtures"));
        return (await consumer.ExecutableOutputAsync("out/Consumer")).ReplaceLineEndings("\n").Split('\n');
    }
}
