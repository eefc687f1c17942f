using System.Diagnostics;

namespace CommerceFixtures.Engine.Tests;

/// <summary>A large set that is cancelled ends at once, and leaves nothing. It has the machine to itself, since time is measured.</summary>
[Collection(nameof(SamenessTests))]
public class CancellationTests
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);

    /// <summary>Somewhere in what follows each phase: the last is the check.</summary>
    [Theory]
    [InlineData((int)MakePhase.Products), InlineData((int)MakePhase.Customers), InlineData((int)MakePhase.Items)]
    [InlineData((int)MakePhase.Orders), InlineData((int)MakePhase.Reviews), InlineData((int)MakePhase.Write)]
    public void A_large_set_ends_within_a_second_and_leaves_the_earlier_one(int phase)
    {
        using var folder = new TemporaryFolder();
        DataSetMaker.Make(MadeSet.Read("Orders=30"), folder["shop"], "1.0.0", new MakeOptions());
        var before = ContentOf(folder["shop"]);

        var wentOnFor = CancelAfter((MakePhase)phase, folder["shop"]);

        Assert.True(wentOnFor < AtOnce, $"It went on for {wentOnFor}.");
        Assert.Equal([folder["shop"]], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal(before, ContentOf(folder["shop"]));
    }

    /// <summary>Cancels the making of a large set some moments after a phase has ended.</summary>
    /// <returns>How long it went on.</returns>
    private static TimeSpan CancelAfter(MakePhase phase, string directory)
    {
        const int moments = 60;
        using var cancellation = new CancellationTokenSource();
        var cancelledAt = 0L;
        using var registration = cancellation.Token.Register(() => cancelledAt = Stopwatch.GetTimestamp());
        var options = new MakeOptions { Workers = 2, Cancellation = cancellation.Token, PhaseEnded = CancelSoon };

        Assert.ThrowsAny<OperationCanceledException>(
            () => DataSetMaker.Make(MadeSet.Read("Orders=1000000"), directory, "1.0.0", options));

        return Stopwatch.GetElapsedTime(cancelledAt);

        void CancelSoon(MakePhase ended, TimeSpan time)
        {
            if (ended == phase)
                cancellation.CancelAfter(Random.Shared.Next(moments));
        }
    }

    private static Dictionary<string, string> ContentOf(string directory) =>
        Directory.GetFiles(directory).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
}
