namespace CommerceFixtures.Engine.Scheduling;

/// <summary>How a set is made, as opposed to what it is: nothing here changes a byte.</summary>
internal sealed record MakeOptions
{
    /// <summary>Threads that work side by side.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The only part to make, from 0 on, or null for all of them.</summary>
    public int? Part { get; init; }

    /// <summary>
    /// The folder, on the volume of the set's own, in which the files are made before they are moved there; the one above it if null.
    /// </summary>
    public string? WorkDirectory { get; init; }

    /// <summary>Told how far the set is, at most every two seconds, by any of the workers, one at a time.</summary>
    public Action<MakeProgress>? Report { get; init; }

    /// <summary>Told how long each phase took, as it ends, by any of the workers; phases may run side by side.</summary>
    public Action<MakePhase, TimeSpan>? PhaseEnded { get; init; }

    /// <summary>Tells how long phases take, and when those who wait are to be told again.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Ends the work early; nothing is left behind.</summary>
    public CancellationToken Cancellation { get; init; }
}
