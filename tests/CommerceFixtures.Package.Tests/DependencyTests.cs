using System.Reflection;

namespace CommerceFixtures.Package.Tests;

/// <summary>A project keeps its own versions of CsvHelper and Bogus, even if they differ from version 34.</summary>
public sealed class DependencyTests
{
    [Fact]
    public async Task A_project_keeps_its_own_versions_of_what_the_task_uses()
    {
        using var consumer = new Consumer
        {
            Items = """<PackageReference Include="CsvHelper" Version="33.1.0" /><PackageReference Include="Bogus" Version="35.6.5" />""",
        };
        consumer.Write("Program.cs", """
            using System.Globalization;

            using var reader = new StreamReader(Path.Combine(AppContext.BaseDirectory, CommerceFixtures.Default.Folder, "orders.csv"));
            using var csv = new CsvHelper.CsvReader(reader, CultureInfo.InvariantCulture);
            var rows = 0;
            while (csv.Read())
                rows++;
            Console.WriteLine(rows - 1);
            Console.WriteLine(new Bogus.Faker().Random.Number(7, 7));
            Console.WriteLine(typeof(CsvHelper.CsvReader).Assembly.GetName().Version);
            Console.WriteLine(typeof(Bogus.Faker).Assembly.GetName().Version);
            """);
        consumer.Properties += "<ImplicitUsings>enable</ImplicitUsings>";

        var build = await consumer.SucceedAsync("build");

        Assert.Empty(build.Warnings);
        Assert.Equal(
            [
                "Bogus.dll", "CommerceFixtures.dll",
                .. Consumer.SetFiles.Select(file => $"CommerceFixtures/{file}"),
                "Consumer.deps.json", "Consumer.dll", "Consumer.pdb", "Consumer.runtimeconfig.json", "CsvHelper.dll",
            ],
            consumer.Files("bin/Debug/net10.0"));
        Assert.Equal(33, VersionInBin("CsvHelper").Major);
        Assert.Equal(35, VersionInBin("Bogus").Major);
        Assert.Equal(
            $"30\n7\n{VersionInBin("CsvHelper")}\n{VersionInBin("Bogus")}", (await consumer.ProgramOutputAsync()).ReplaceLineEndings("\n"));

        Version VersionInBin(string assembly) =>
            AssemblyName.GetAssemblyName(consumer.FullPath($"bin/Debug/net10.0/{assembly}.dll")).Version!;
    }
}
