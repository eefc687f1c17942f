using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Tests;

/// <summary>
/// Canceling a large set ends the work at once and leaves no files. The test runs alone on the machine, because it measures processor time.
/// </summary>
[Collection(nameof(SamenessTests))]
public class CancellationTests
{
    /// <summary>The limit, summed over all processors, so that a busy machine makes no difference.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);

    /// <summary>Cancels at some point after each phase. The last phase is followed by the check.</summary>
    [Theory]
    [InlineData((int)MakePhase.Products), InlineData((int)MakePhase.Customers), InlineData((int)MakePhase.Items)]
    [InlineData((int)MakePhase.Orders), InlineData((int)MakePhase.Reviews), InlineData((int)MakePhase.Write)]
    public void A_large_set_ends_within_a_second_and_leaves_the_earlier_one(int phase)
    {
        using var folder = new TemporaryFolder();
        DataSetMaker.Make(MadeSet.Read("Orders=30"), folder["shop"], "1.0.0", new MakeOptions());
        var before = ContentOf(folder["shop"]);

        var worked = WorkAfterCancelling((MakePhase)phase, folder["shop"]);

        Assert.True(worked < AtOnce, $"It worked for another {worked}.");
        Assert.Equal([folder["shop"]], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal(before, ContentOf(folder["shop"]));
    }

    /// <summary>Cancels the generation of a large set a few pieces of work after a phase has ended.</summary>
    /// <returns>The processor time that is used after that.</returns>
    private static TimeSpan WorkAfterCancelling(MakePhase phase, string directory)
    {
        const int never = -1;
        var piecesLeft = never;
        var cancelledAt = TimeSpan.Zero;
        using var cancellation = new CancellationTokenSource();
        using var registration = cancellation.Token.Register(() => cancelledAt = Environment.CpuUsage.TotalTime);
        var options = new MakeOptions
        {
            Workers = 2,
            Cancellation = cancellation.Token,
            Time = new EveryPieceReports(),
            PhaseEnded = (ended, _) =>
            {
                if (ended == phase)
                    Volatile.Write(ref piecesLeft, Random.Shared.Next(5));
            },
            Report = _ =>
            {
                if (Volatile.Read(ref piecesLeft) != never && Interlocked.Decrement(ref piecesLeft) < 0)
                    cancellation.Cancel();
            },
        };

        Assert.ThrowsAny<OperationCanceledException>(
            () => DataSetMaker.Make(MadeSet.Read("Orders=1000000"), directory, "1.0.0", options));

        return Environment.CpuUsage.TotalTime - cancelledAt;
    }

    private static Dictionary<string, string> ContentOf(string directory) =>
        Directory.GetFiles(directory).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);

    /// <summary>A clock on which the interval between two reports has always passed.</summary>
    private sealed class EveryPieceReports : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Add(ref _seconds, 3);
    }
}
