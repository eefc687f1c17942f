using System.Globalization;
using System.Runtime.InteropServices;

namespace CommerceFixtures.Benchmarks;

/// <summary>The machine on which the figures were measured.</summary>
internal static class Machine
{
    private const string LinuxProcessors = "/proc/cpuinfo";

    public static string Description => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, ")
        + RuntimeInformation.FrameworkDescription;

    private static string Processor() =>
        LinuxModelName() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string? LinuxModelName() => File.Exists(LinuxProcessors)
        ? File.ReadLines(LinuxProcessors)
            .Where(line => line.StartsWith("model name", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())
            .FirstOrDefault()
        : null;
}
