namespace CommerceFixtures.Engine.Scheduling;

/// <summary>How a set is generated. These options never change a byte of the data.</summary>
internal sealed record MakeOptions
{
    /// <summary>The number of threads that work in parallel.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The number of the only part to generate, counted from 0, or null to generate all parts.</summary>
    public int? Part { get; init; }

    /// <summary>
    /// The folder in which the files are generated before they are moved, which must be on the same volume as the output folder. If null,
    /// it is the parent of the output folder.
    /// </summary>
    public string? WorkDirectory { get; init; }

    /// <summary>Receives the progress, at most every two seconds. Any worker can call it, but only one at a time.</summary>
    public Action<MakeProgress>? Report { get; init; }

    /// <summary>Receives the duration of each phase when it ends. Any worker can call it. Phases can run in parallel.</summary>
    public Action<MakePhase, TimeSpan>? PhaseEnded { get; init; }

    /// <summary>The clock for the duration of phases and the interval between reports.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Cancels the work. No files are left over.</summary>
    public CancellationToken Cancellation { get; init; }
}
