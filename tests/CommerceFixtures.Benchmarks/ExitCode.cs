namespace CommerceFixtures.Benchmarks;

internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Usage = 2;

    /// <summary>What a shell reports for a process that Ctrl+C ended.</summary>
    public const int Stopped = 130;
}

/// <summary>The command line is wrong: the message says where.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>The work could not be done: the message says why.</summary>
internal sealed class FailedException(string message) : Exception(message);
