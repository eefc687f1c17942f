using System.IO.Compression;
using System.Xml.Linq;

namespace CommerceFixtures.Package.Tests;

public sealed class PackageContentTests : IDisposable
{
    private readonly ZipArchive package = ZipFile.OpenRead(PackedProduct.FilePath);

    public void Dispose() => package.Dispose();

    [Fact]
    public void Holds_these_files_and_no_others() => Assert.Equal(
        [
            "CommerceFixtures.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/CommerceFixtures.SourceGenerator.dll",
            "build/CommerceFixtures.props",
            "build/CommerceFixtures.targets",
            "icon.png",
            "lib/net8.0/CommerceFixtures.dll",
            "lib/net8.0/CommerceFixtures.xml",
            "tasks/net8.0/CommerceFixtures.Build.deps.json",
            "tasks/net8.0/CommerceFixtures.Build.dll",
            "tasks/net8.0/CommerceFixtures.Engine.dll",
            "tasks/net8.0/CommerceFixtures.Report.dll",
            "tasks/net8.0/CommerceFixtures.dll",
        ],
        package.Entries.Select(entry => entry.FullName).Where(IsNotOfTheContainer).Order(StringComparer.Ordinal));

    [Fact]
    public void Brings_the_consumer_no_dependency() =>
        Assert.DoesNotContain(Nuspec().Descendants(), element => element.Name.LocalName == "dependency");

    [Theory]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("id", "CommerceFixtures")]
    [InlineData("icon", "icon.png")]
    [InlineData("releaseNotes", "https://github.com/commerce-fixtures/CommerceFixtures/blob/main/CHANGELOG.md")]
    public void Says_what_it_is(string element, string value) =>
        Assert.Equal(value, Nuspec().Descendants().Single(found => found.Name.LocalName == element).Value);

    [Fact]
    public void Has_its_symbols_beside_it()
    {
        using var symbols = ZipFile.OpenRead(Path.ChangeExtension(PackedProduct.FilePath, ".snupkg"));
        Assert.NotNull(symbols.GetEntry("lib/net8.0/CommerceFixtures.pdb"));
    }

    [Fact]
    public void Says_where_its_sources_are() => Assert.Equal(
        ("git", "https://github.com/commerce-fixtures/CommerceFixtures"),
        (Repository("type"), Repository("url")));

    [Fact]
    public void Is_no_development_dependency_because_the_library_would_not_be_referenced() =>
        Assert.DoesNotContain(Nuspec().Descendants(), element => element.Name.LocalName == "developmentDependency");

    [Theory]
    [InlineData("Chart.js 4.6.1")]
    [InlineData("GeoNames")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/")]
    public void Attributes_the_work_of_others(string notice) => Assert.Contains(notice, Text("THIRD-PARTY-NOTICES.txt"));

    public static bool IsNotOfTheContainer(string name) =>
        name != "[Content_Types].xml"
        && !name.StartsWith("_rels/", StringComparison.Ordinal)
        && !name.StartsWith("package/", StringComparison.Ordinal);

    private string? Repository(string attribute) =>
        Nuspec().Descendants().Single(found => found.Name.LocalName == "repository").Attribute(attribute)?.Value;

    private XDocument Nuspec() => XDocument.Parse(Text("CommerceFixtures.nuspec"));

    private string Text(string entry)
    {
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }
}
