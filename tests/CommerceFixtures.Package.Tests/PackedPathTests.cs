using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;

namespace CommerceFixtures.Package.Tests;

/// <summary>The packages contain no path of the machine that packed them.</summary>
public class PackedPathTests
{
    private static readonly string[] FoldersOfThisMachine =
        [BuildFacts.RepositoryRoot, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar];

    public static TheoryData<string> Packages => new(Directory.GetFiles(PackedProduct.Feed).Select(path => Path.GetFileName(path)));

    [Theory, MemberData(nameof(Packages))]
    public void No_file_of_a_package_names_a_folder_of_this_machine(string package)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(PackedProduct.Feed, package));
        Assert.NotEmpty(archive.Entries);
        Assert.All(archive.Entries, entry =>
        {
            var content = Content(entry);
            foreach (var folder in FoldersOfThisMachine)
            {
                Assert.Equal(-1, content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)));
                Assert.Equal(-1, content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(folder)));
            }
        });
    }

    /// <summary>Symbols store a path in pieces, so a search for the whole path finds nothing.</summary>
    [Fact]
    public void The_symbols_name_sources_by_their_place_in_the_repository()
    {
        using var archive = ZipFile.OpenRead(Path.ChangeExtension(PackedProduct.FilePath, ".snupkg"));
        using var provider = MetadataReaderProvider.FromPortablePdbImage(
            [.. Content(archive.GetEntry("lib/net8.0/CommerceFixtures.pdb")!)]);
        var symbols = provider.GetMetadataReader();

        var sources = symbols.Documents.Select(document => symbols.GetString(symbols.GetDocument(document).Name)).ToList();

        Assert.Contains("/_/src/CommerceFixtures/FixtureFile.cs", sources);
        Assert.All(sources, source => Assert.StartsWith("/_", source, StringComparison.Ordinal));
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
