using System.Diagnostics;

namespace CommerceFixtures.Engine.Tests;

/// <summary>A large set that is cancelled ends at once, and leaves nothing. It has the machine to itself, since time is measured.</summary>
[Collection(nameof(SamenessTests))]
public class CancellationTests
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);

    [Theory, InlineData(1), InlineData(2)]
    public void A_large_set_ends_within_a_second_and_leaves_the_earlier_one(int workers)
    {
        using var folder = new TemporaryFolder();
        DataSetMaker.Make(MadeSet.Read("Orders=30"), folder["shop"], "1.0.0", new MakeOptions());
        var before = ContentOf(folder["shop"]);
        for (var moment = 0; moment < 4; moment++)
        {
            var delay = TimeSpan.FromMilliseconds(300 * moment + Random.Shared.Next(300));

            var tookToEnd = CancelAfter(delay, folder["shop"], workers);

            Assert.True(tookToEnd < AtOnce, $"Cancelled after {delay}, it went on for {tookToEnd}.");
            Assert.Equal([folder["shop"]], Directory.GetFileSystemEntries(folder.Path));
            Assert.Equal(before, ContentOf(folder["shop"]));
        }
    }

    /// <summary>How long the making of a large set went on after it was cancelled.</summary>
    private static TimeSpan CancelAfter(TimeSpan delay, string directory, int workers)
    {
        var settings = MadeSet.Read("Orders=1000000");
        using var cancellation = new CancellationTokenSource();
        var cancelledAt = 0L;
        using var registration = cancellation.Token.Register(() => cancelledAt = Stopwatch.GetTimestamp());
        var canceller = new Thread(() =>
        {
            Thread.Sleep(delay);
            cancellation.Cancel();
        });
        canceller.Start();

        Assert.ThrowsAny<OperationCanceledException>(() => DataSetMaker.Make(
            settings, directory, "1.0.0", new MakeOptions { Workers = workers, Cancellation = cancellation.Token }));

        var ended = Stopwatch.GetTimestamp();
        canceller.Join();
        return Stopwatch.GetElapsedTime(cancelledAt, ended);
    }

    private static Dictionary<string, string> ContentOf(string directory) =>
        Directory.GetFiles(directory).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
}
