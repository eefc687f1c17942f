using System.IO.Compression;
using System.Xml.Linq;

namespace CommerceFixtures.Package.Tests;

/// <summary>A library that uses the package can be packed.</summary>
public sealed class PackTests : IDisposable
{
    private readonly Consumer consumer =
        new() { Properties = "<CommerceFixturesOrders>30</CommerceFixturesOrders><PackageReadmeFile>notes.md</PackageReadmeFile>" };

    public PackTests()
    {
        consumer.Project.OutputType = "Library";
        consumer.Items = """<None Include="notes.md" Pack="true" PackagePath="/" />""";
        consumer.Write("notes.md", "Notes.");
        consumer.Write(
            "Program.cs", "public static class Shop { public static int Orders() { return CommerceFixtures.Default.Orders.Count; } }");
    }

    public void Dispose() => consumer.Dispose();

    /// <summary>The library depends on our library for its rows, so its package has that dependency like any other.</summary>
    [Fact]
    public async Task Its_package_has_no_file_of_ours_and_depends_on_the_library()
    {
        var pack = await consumer.SucceedAsync("pack -o out");

        Assert.Empty(pack.Warnings);
        using var package = ZipFile.OpenRead(consumer.FullPath("out/Consumer.1.0.0.nupkg"));
        Assert.Equal(["Consumer.nuspec", "lib/net10.0/Consumer.dll", "notes.md"], Content(package));
        Assert.Equal(["CommerceFixtures"], Dependencies(package));
    }

    [Fact]
    public async Task A_private_reference_is_no_dependency()
    {
        consumer.Project.PackageReference = consumer.Project.PackageReference.Replace(" />", " PrivateAssets=\"all\" />");

        var pack = await consumer.SucceedAsync("pack -o out");

        Assert.Empty(pack.Warnings);
        using var package = ZipFile.OpenRead(consumer.FullPath("out/Consumer.1.0.0.nupkg"));
        Assert.Equal(["Consumer.nuspec", "lib/net10.0/Consumer.dll", "notes.md"], Content(package));
        Assert.Empty(Dependencies(package));
    }

    private static string[] Content(ZipArchive package) =>
        [.. package.Entries.Select(entry => entry.FullName).Where(PackageContentTests.IsNotOfTheContainer).Order(StringComparer.Ordinal)];

    private static string[] Dependencies(ZipArchive package)
    {
        using var nuspec = package.GetEntry("Consumer.nuspec")!.Open();
        return [.. XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => element.Attribute("id")!.Value)];
    }
}
