namespace CommerceFixtures.Benchmarks;

internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Usage = 2;

    /// <summary>The exit code that shells report for a process ended by Ctrl+C.</summary>
    public const int Stopped = 130;
}

/// <summary>An error in the command line. The message says where.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>A failure of the work. The message says why.</summary>
internal sealed class FailedException(string message) : Exception(message);
