using System.Text;

namespace CommerceFixtures.Package.Tests;

/// <summary>The symbols of a package that is built from a clone of the public repository lead a debugger to the sources there.</summary>
public sealed class SourceLinkTests : IDisposable
{
    private const string Repository = "https://github.com/commerce-fixtures/CommerceFixtures";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_symbols_name_the_commit_on_GitHub()
    {
        var clone = Path.Combine(folder.FullPath, "clone");
        await RunAsync(DotNet.StartInfo("git", "clone", "--quiet", BuildFacts.RepositoryRoot, clone));
        await RunAsync(DotNet.StartInfo("git", "-C", clone, "remote", "set-url", "origin", Repository + ".git"));
        var commit = (await RunAsync(DotNet.StartInfo("git", "-C", clone, "rev-parse", "HEAD"))).Trim();

        var output = Path.Combine(folder.FullPath, "out");
        await RunAsync(DotNet.StartInfo([], ["build", Path.Combine(clone, "src/CommerceFixtures"), "-o", output, "-nodeReuse:false"]));

        var symbols = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(output, "CommerceFixtures.pdb")));
        Assert.Contains($"https://raw.githubusercontent.com/commerce-fixtures/CommerceFixtures/{commit}/*", symbols);
    }

    private static async Task<string> RunAsync(System.Diagnostics.ProcessStartInfo start)
    {
        var (exitCode, output) = await DotNet.RunAsync(start);
        Assert.True(exitCode == 0, output);
        return output;
    }
}
