using System.Diagnostics;
using System.Globalization;

namespace CommerceFixtures.Benchmarks;

/// <summary>The peak working set of this process.</summary>
internal static class PeakMemory
{
    private const string LinuxStatus = "/proc/self/status";
    private const string LinuxPeak = "VmHWM:";
    private const int Kilobyte = 1024;

    /// <returns>The size in bytes, or 0 if the system does not report it.</returns>
    public static long OfThisProcess()
    {
        // The Process class reads the same file, but loading it takes 10 ms.
        if (OperatingSystem.IsLinux())
            return LinuxPeakBytes();
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    /// <summary>The line reads <c>VmHWM:     84783 kB</c>.</summary>
    private static long LinuxPeakBytes()
    {
        var line = File.ReadLines(LinuxStatus).FirstOrDefault(line => line.StartsWith(LinuxPeak, StringComparison.Ordinal));
        var words = line?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return words.Length > 1 ? long.Parse(words[1], CultureInfo.InvariantCulture) * Kilobyte : 0;
    }
}
