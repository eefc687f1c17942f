using System.Diagnostics;

namespace CommerceFixtures.Package.Tests;

/// <summary>A build is killed at random moments, as it would be on a machine without memory or power, and then runs again.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Kills = 100;
    private const string Obj = "obj/Debug/net10.0/CommerceFixtures";
    private const string Bin = "bin/Debug/net10.0/CommerceFixtures";
    private const string FreshFolders = ".commerce-fixtures-";

    private static readonly int[] Seeds = [1, 2];

    private readonly Consumer consumer = new();
    private int orders = 3000;

    public void Dispose() => consumer.Dispose();

    [Fact]
    public async Task No_half_file_is_in_bin_and_the_next_build_makes_all_right()
    {
        await consumer.SucceedAsync("restore");
        var whole = new Dictionary<int, string>();
        var duration = TimeSpan.Zero;
        foreach (var seed in Seeds)
        {
            duration = await BuildAsync(seed);
            whole[seed] = consumer.SetHash(Bin);
        }

        var moments = new Random(1);
        for (var kill = 0; kill < Kills; kill++)
        {
            var seed = Seeds[kill % Seeds.Length];
            await KillAsync(seed, moments.NextDouble() * duration);
            AssertHoldsNoMixture(Bin, whole.Values);
            AssertHoldsNoMixture(Obj, whole.Values);

            await BuildAsync(seed);
            Assert.Equal(whole[seed], consumer.SetHash(Bin));
            Assert.Equal(whole[seed], consumer.SetHash(Obj));
        }

        // All targets run again, whatever state the last killed build left.
        await BuildAsync(Seeds[0]);
        AssertNothingIsLeft();
    }

    /// <summary>Few random moments fall within the copying of a small set, so these all fall within that of a large one.</summary>
    [Fact]
    public async Task A_copy_that_is_cut_short_leaves_no_half_file_in_bin()
    {
        orders = 300_000;
        await consumer.SucceedAsync("restore");
        await BuildAsync(Seeds[0]);
        var whole = consumer.SetHash(Bin);

        for (var kill = 0; kill < 4; kill++)
        {
            consumer.Delete("bin");
            using var build = consumer.Start("build --no-restore");
            while (!build.HasExited && !consumer.Files("bin").Any(file => file.EndsWith(".csv", StringComparison.Ordinal)))
                await Task.Delay(1);
            build.Kill();
            await build.WaitForExitAsync();
            AssertHoldsNoMixture(Bin, [whole]);
        }

        await BuildAsync(Seeds[0]);
        Assert.Equal(whole, consumer.SetHash(Bin));
        AssertNothingIsLeft();
    }

    /// <summary>Files in the folder belong to one set only, and each of them is complete.</summary>
    private void AssertHoldsNoMixture(string folder, IEnumerable<string> whole)
    {
        var found = Lines(consumer.SetHash(folder)).Where(line => !line.StartsWith(FreshFolders, StringComparison.Ordinal)).ToHashSet();
        Assert.Contains(whole, set => found.IsSubsetOf(Lines(set)));
    }

    private void AssertNothingIsLeft() =>
        Assert.Empty(Directory.GetFileSystemEntries(consumer.FullPath(), $"{FreshFolders}*", SearchOption.AllDirectories));

    private async Task<TimeSpan> BuildAsync(int seed)
    {
        SetSeed(seed);
        var start = Stopwatch.GetTimestamp();
        await consumer.SucceedAsync("build --no-restore");
        return Stopwatch.GetElapsedTime(start);
    }

    private async Task KillAsync(int seed, TimeSpan after)
    {
        SetSeed(seed);
        using var build = consumer.Start("build --no-restore");
        await Task.Delay(after);
        build.Kill(entireProcessTree: true);
        await build.WaitForExitAsync();
    }

    private void SetSeed(int seed) => consumer.Properties =
        $"<CommerceFixturesOrders>{orders}</CommerceFixturesOrders><CommerceFixturesSeed>{seed}</CommerceFixturesSeed>" +
        "<CommerceFixturesReport>true</CommerceFixturesReport>";

    private static HashSet<string> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
}
