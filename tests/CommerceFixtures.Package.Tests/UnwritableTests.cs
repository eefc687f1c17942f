using System.Runtime.Versioning;

namespace CommerceFixtures.Package.Tests;

/// <summary>If the files cannot be written, the build reports a single coded error and leaves no incomplete files.</summary>
[SupportedOSPlatform("linux")]
public sealed class UnwritableTests : IDisposable
{
    private const string Obj = "obj/Debug/net10.0";

    private readonly Consumer consumer = new(ownPackages: true);

    public void Dispose() => consumer.Dispose();

    /// <summary>If even the record of the settings cannot be written, MSBuild's own task reports it.</summary>
    [LinuxTheory]
    [InlineData($"{Obj}/CommerceFixtures", "CFX0010")]
    [InlineData(Obj, "MSB3491")]
    public async Task A_folder_that_is_read_only_is_one_error(string folder, string code)
    {
        await consumer.SucceedAsync("build");
        var before = consumer.SetHash($"{Obj}/CommerceFixtures");
        consumer.Properties += "<CommerceFixturesSeed>2</CommerceFixturesSeed>";
        consumer.BecomeOrdinaryUser();
        File.SetUnixFileMode(consumer.FullPath(folder), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var build = await consumer.RunAsync("build --no-restore");

        File.SetUnixFileMode(consumer.FullPath(folder), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var error = Assert.Single(build.Errors);
        Assert.Equal(code, error.Code);
        Assert.Contains($"{Obj}/CommerceFixtures", error.Text);
        Assert.Equal(before, consumer.SetHash($"{Obj}/CommerceFixtures"));
        Assert.Equal(before, consumer.SetHash("bin/Debug/net10.0/CommerceFixtures"));
        Assert.Empty(Directory.GetDirectories(consumer.FullPath(), ".commerce-fixtures-*", SearchOption.AllDirectories));
    }

    /// <summary>The set takes 14 MB.</summary>
    [LinuxTheory]
    [InlineData(Obj)]
    [InlineData("bin/Debug/net10.0")]
    public async Task A_full_disk_is_one_error(string folder)
    {
        consumer.Properties = "<CommerceFixturesOrders>40000</CommerceFixturesOrders>";
        await consumer.SucceedAsync("restore");
        Directory.CreateDirectory(consumer.FullPath(folder));
        consumer.Launcher =
        [
            "unshare", "--map-root-user", "--mount", "sh", "-c",
            $"""mount -t tmpfs -o size=10m tmpfs '{folder}' && "$@"; code=$?; """ +
            "find bin obj -name '*.csv' -o -name '.commerce-fixtures-*'; exit $code",
            "sh",
        ];

        var build = await consumer.RunAsync("build --no-restore");

        Assert.Equal(1, build.ExitCode);
        var error = Assert.Single(build.Errors);
        Assert.Equal("CFX0010", error.Code);
        Assert.Contains(consumer.FullPath(folder), error.Text);
        Assert.Contains("No space left on device", error.Text);
        Assert.DoesNotContain(build.Output.Split('\n'), line => line.StartsWith(folder, StringComparison.Ordinal));
    }
}
