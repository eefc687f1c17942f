using System.Diagnostics;

namespace CommerceFixtures.Benchmarks;

/// <summary>Runs a process and measures it.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a command of this program.</summary>
    /// <returns>The wall-clock time in seconds, and the output.</returns>
    /// <exception cref="FailedException">The command failed.</exception>
    public static Task<(double WallSeconds, string Output)> RunAsync(IReadOnlyList<string> words, CancellationToken cancellation) =>
        RunAsync(Environment.GetCommandLineArgs()[0], words, cancellation);

    /// <summary>Runs a command of another program.</summary>
    /// <param name="assembly">The main assembly of the program.</param>
    /// <param name="words">The command.</param>
    /// <param name="cancellation">Ends the process.</param>
    public static async Task<(double WallSeconds, string Output)> RunAsync(
        string assembly, IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(StartInfo(assembly, words))!;
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        var wallSeconds = clock.Elapsed.TotalSeconds;
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode == ExitCode.Done
            ? (wallSeconds, await output)
            : throw new FailedException($"{string.Join(' ', words)} ended with {process.ExitCode}:\n{await errors}");
    }

    private static ProcessStartInfo StartInfo(string assembly, IReadOnlyList<string> words) =>
        new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.ChangeExtension(assembly, ".dll"), .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
}
