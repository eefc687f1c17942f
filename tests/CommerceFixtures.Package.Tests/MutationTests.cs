namespace CommerceFixtures.Package.Tests;

/// <summary>
/// Stryker.NET compiles a mutated project itself. It runs the source generators with the properties of the evaluated project, and runs no
/// targets.
/// </summary>
public sealed class MutationTests : IDisposable
{
    private readonly Consumer consumer = new("Shop/Shop.csproj");

    public MutationTests()
    {
        consumer.Project.OutputType = "Library";
        var tests = consumer.Add("Shop.Tests/Shop.Tests.csproj");
        tests.PackageReference = "";
        tests.Properties = "<UseAppHost>true</UseAppHost>";
        tests.Items = TestProject.XunitPackages + """<ProjectReference Include="../Shop/Shop.csproj" />""";
        consumer.Write("dotnet-tools.json", """
            { "version": 1, "isRoot": true, "tools": { "dotnet-stryker": { "version": "5.1.0", "commands": ["dotnet-stryker"] } } }
            """);
        consumer.Write("Shop/Program.cs", """
            public static class Demo
            {
                public static int Twice(int number) { return number * 2; }

                public static int Orders() { return CommerceFixtures.Default.Orders.Count; }
            }
            """);
        consumer.Write("Shop.Tests/DemoTests.cs", """
            using Xunit;

            public class DemoTests
            {
                [Fact]
                public void Doubles() => Assert.Equal(6, Demo.Twice(3));

                [Fact]
                public void Has_the_orders_of_the_project() => Assert.Equal(30, Demo.Orders());
            }
            """);
    }

    public void Dispose() => consumer.Dispose();

    [Fact]
    public async Task Stryker_mutates_a_project_that_uses_the_set()
    {
        // The location of a restored tool is stored once per user, for all package folders.
        consumer.Environment["DOTNET_CLI_HOME"] = consumer.FullPath("home");
        await consumer.OutputAsync("tool", "restore");
        await consumer.SucceedAsync("restore Shop.Tests/Shop.Tests.csproj");

        var output = await consumer.OutputAsync(
            "stryker", "--test-project", "Shop.Tests/Shop.Tests.csproj", "--project", "Shop.csproj", "--reporter", "cleartext");

        Assert.Contains("The final mutation score is 100.00 %", output);
    }
}
