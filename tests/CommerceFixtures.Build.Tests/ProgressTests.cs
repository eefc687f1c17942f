namespace CommerceFixtures.Build.Tests;

/// <summary>A set that takes a long time reports its progress. One that is quick reports only what was generated.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_long_run_says_what_it_does_how_far_it_is_and_how_long_it_needs()
    {
        using var task = folder.Task("Orders=300");
        task.Time = new SlowTime();

        var run = TaskFolder.Execute(task);

        Assert.True(run.Succeeded);
        var progress = ProgressLines(run);
        Assert.NotEmpty(progress);
        Assert.All(progress, line => Assert.Matches(
            "^CommerceFixtures: Default: (generating|writing|checking)[a-z ]*, [0-9]{1,3}%, about [0-9]+ (s|min|h) left$", line));
    }

    [Fact]
    public void A_quick_run_says_only_what_was_made()
    {
        using var task = folder.Task("Orders=300");
        task.Time = new NoTime();

        Assert.Empty(ProgressLines(TaskFolder.Execute(task)));
    }

    private static string[] ProgressLines(TaskRun run) =>
        [.. run.Engine.Messages.Select(message => message.Message!).Where(text => text.EndsWith(" left", StringComparison.Ordinal))];

    /// <summary>A clock that advances by one second each time it is read.</summary>
    private sealed class SlowTime : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Increment(ref _seconds);
    }

    /// <summary>A clock that never advances.</summary>
    private sealed class NoTime : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
