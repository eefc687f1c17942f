namespace CommerceFixtures.Package.Tests;

/// <summary>
/// If files in bin are not the ones that a program was compiled for, the program reports that, and following its advice helps.
/// </summary>
public sealed class EditedFileTests : IDisposable
{
    private const string SaysWhatIsWrong = """
        try
        {
            System.Console.WriteLine(CommerceFixtures.Default.Products.Count + " " + CommerceFixtures.Default.OrderCount);
        }
        catch (CommerceFixtures.StaleFixtureException exception)
        {
            System.Console.WriteLine(exception.Message);
        }
        """;

    private readonly Consumer consumer = new();

    public void Dispose() => consumer.Dispose();

    /// <summary>
    /// The message names a build that helps, whether the file was edited in bin or in obj. For a file in bin, a plain build is enough.
    /// </summary>
    [Fact]
    public async Task An_edit_of_the_same_length_is_reported_and_undone_as_the_message_says()
    {
        consumer.Write("Program.cs", SaysWhatIsWrong);
        await consumer.SucceedAsync("build");
        Assert.Equal("200 30", await consumer.ProgramOutputAsync());
        var path = consumer.FullPath("bin/Debug/net10.0/CommerceFixtures/products.csv");
        var made = File.ReadAllText(path);
        File.WriteAllText(path, made.Replace("1,", "2,", StringComparison.Ordinal));
        Assert.Equal(made.Length, File.ReadAllText(path).Length);

        var message = await consumer.ProgramOutputAsync();
        Assert.Contains("products.csv was changed after it was generated", message);
        Assert.Contains("'dotnet build --no-incremental'", message);

        await consumer.SucceedAsync("build --no-incremental");
        Assert.Equal("200 30", await consumer.ProgramOutputAsync());
        Assert.Equal(made, File.ReadAllText(path));

        File.WriteAllText(path, made.Replace("1,", "2,", StringComparison.Ordinal));
        await consumer.SucceedAsync("build --no-restore");
        Assert.Equal(made, File.ReadAllText(path));
    }

    [Fact]
    public async Task Two_projects_with_one_output_folder_are_told_of_each_other_and_helped_by_a_folder_for_each()
    {
        consumer.Write("Program.cs", SaysWhatIsWrong);
        var other = consumer.Add("Other/Other.csproj");
        other.Properties = "<CommerceFixturesOrders>40</CommerceFixturesOrders><OutDir>../out/</OutDir>";
        consumer.Write("Other/Program.cs", SaysWhatIsWrong);
        consumer.Properties += "<DefaultItemExcludes>$(DefaultItemExcludes);Other/**</DefaultItemExcludes><OutDir>out/</OutDir>";
        await consumer.SucceedAsync("build Consumer.csproj");
        await consumer.SucceedAsync("build Other/Other.csproj");

        var message = await consumer.ProgramOutputAsync("out/Consumer.dll");
        Assert.Contains("Orders is 40 in the files, 30 in the project", message);
        Assert.Contains("another project with different settings builds to the same output folder", message);
        Assert.Contains("a different CommerceFixturesFolder", message);
        Assert.Equal("200 40", await consumer.ProgramOutputAsync("out/Other.dll"));

        other.Properties += "<CommerceFixturesFolder>CommerceFixtures/Other</CommerceFixturesFolder>";
        await consumer.SucceedAsync("build Other/Other.csproj");
        await consumer.SucceedAsync("build Consumer.csproj --no-incremental");
        Assert.Equal("200 30", await consumer.ProgramOutputAsync("out/Consumer.dll"));
        Assert.Equal("200 40", await consumer.ProgramOutputAsync("out/Other.dll"));
    }
}
