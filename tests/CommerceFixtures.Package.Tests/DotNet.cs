using System.Diagnostics;

namespace CommerceFixtures.Package.Tests;

/// <summary>Runs the real <c>dotnet</c> in a process that is isolated from the test host.</summary>
internal static class DotNet
{
    // Environment variables of a test host, or of the build that runs it, would select the SDK, folders, and loggers of the consumer's
    // build.
    private static readonly string[] ForeignPrefixes = ["MSBUILD", "DOTNET_", "NUGET_", "VSTEST", "COREHOST_", "TESTINGPLATFORM_"];

    private static readonly Dictionary<string, string> Own = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
    };

    private static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <param name="launcher">A command that starts the given program, or nothing.</param>
    /// <param name="arguments">The arguments of <c>dotnet</c>.</param>
    public static ProcessStartInfo StartInfo(IEnumerable<string> launcher, IEnumerable<string> arguments) =>
        StartInfo([.. launcher, Host, .. arguments]);

    /// <param name="command">A program that does not need <c>dotnet</c>, with its arguments.</param>
    public static ProcessStartInfo StartInfo(params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in Own)
            start.Environment[name] = value;
        return start;
    }

    /// <returns>The exit code and the output.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>Starts a process that the caller ends. Its output is read and discarded.</summary>
    public static Process Start(ProcessStartInfo start)
    {
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static bool IsForeign(string name) =>
        ForeignPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
