namespace CommerceFixtures.Package.Tests;

/// <summary>The report is built, kept, copied, published, and cleaned with the files of its set.</summary>
public sealed class ReportTests
{
    private const string Wish = "<CommerceFixturesReport>true</CommerceFixturesReport>";
    private const string Bin = "bin/Debug/net10.0/CommerceFixtures";

    private static readonly string[] ReportedFiles = [.. Consumer.SetFiles.Append("report.html").Order(StringComparer.Ordinal)];

    [Fact]
    public async Task It_comes_when_it_is_wanted_and_goes_with_the_set_that_it_shows()
    {
        using var consumer = new Consumer();
        await consumer.SucceedAsync("build");
        Assert.Equal(Consumer.SetFiles, consumer.Files(Bin));
        var properties = consumer.Properties;

        consumer.Properties += Wish;
        var wished = await consumer.SucceedAsync("build --no-restore");
        Assert.Empty(wished.SetsMade);
        Assert.Contains("CommerceFixtures: Default: report.html -> bin/Debug/net10.0/CommerceFixtures", wished.Output);
        Assert.Equal(ReportedFiles, consumer.Files(Bin));
        Assert.False((await consumer.SucceedAsync("build --no-restore")).CalledTask);

        File.Delete(consumer.FullPath($"{Bin}/report.html"));
        await consumer.SucceedAsync("build --no-restore");
        Assert.Equal(ReportedFiles, consumer.Files(Bin));

        consumer.Properties = properties;
        var unwished = await consumer.SucceedAsync("build --no-restore");
        Assert.Empty(unwished.SetsMade);
        Assert.Contains("CommerceFixtures: Default: kept report.html because it shows these files", unwished.Output);
        Assert.Equal(ReportedFiles, consumer.Files(Bin));
        Assert.False((await consumer.SucceedAsync("build --no-restore")).CalledTask);
        Assert.Equal(ReportedFiles, consumer.Files(Bin));

        consumer.Properties += "<CommerceFixturesSeed>2</CommerceFixturesSeed>";
        Assert.Equal(["Default"], (await consumer.SucceedAsync("build --no-restore")).SetsMade);
        Assert.Equal(Consumer.SetFiles, consumer.Files(Bin));
        Assert.Equal(Consumer.SetFiles, consumer.Files("obj/Debug/net10.0/CommerceFixtures"));
        Assert.Equal("30", await consumer.ProgramOutputAsync());
    }

    [Fact]
    public async Task It_is_wanted_for_one_build_by_the_command_line()
    {
        using var consumer = new Consumer();
        await consumer.SucceedAsync("build");

        await consumer.SucceedAsync("build --no-restore -p:CommerceFixturesReport=true");
        Assert.Equal(ReportedFiles, consumer.Files(Bin));

        await consumer.SucceedAsync("build --no-restore");
        Assert.Equal(ReportedFiles, consumer.Files(Bin));
    }

    [Fact]
    public async Task Each_set_has_its_own_which_is_published_and_cleaned()
    {
        using var consumer =
            new Consumer { Items = """<CommerceFixture Include="Small" /><CommerceFixture Include="Large" Orders="60" />""" };
        consumer.Properties += Wish;
        consumer.Write("Program.cs", "System.Console.WriteLine(CommerceFixtures.Large.Orders.Count);");

        await consumer.SucceedAsync("publish --output out");

        string[] files = [.. ReportedFiles.Select(file => $"Large/{file}"), .. ReportedFiles.Select(file => $"Small/{file}")];
        Assert.Equal(files, consumer.Files(Bin.Replace("Debug", "Release", StringComparison.Ordinal)));
        Assert.Equal(files, consumer.Files("out/CommerceFixtures"));
        Assert.Contains("\"orders\":60,", File.ReadAllText(consumer.FullPath("out/CommerceFixtures/Large/report.html")));

        await consumer.SucceedAsync("clean -c Release");
        Assert.Empty(consumer.Files("bin"));
    }

    [Fact]
    public async Task A_part_alone_is_one_error()
    {
        using var consumer = new Consumer();
        consumer.Properties = Wish +
            "<CommerceFixturesOrders>2000</CommerceFixturesOrders><CommerceFixturesParts>2</CommerceFixturesParts>" +
            "<CommerceFixturesPart>1</CommerceFixturesPart>";

        var error = Assert.Single((await consumer.RunAsync("build")).Errors);

        Assert.Equal("CFX0019", error.Code);
        Assert.Equal("Consumer.csproj", Path.GetFileName(error.File));
        Assert.Empty(consumer.Files("bin"));
    }
}
