namespace CommerceFixtures.Benchmarks;

/// <summary>One run of a command of this program in its own process.</summary>
/// <param name="WallSeconds">The wall-clock time in seconds.</param>
/// <param name="FileBytes">The size of the files that it generated.</param>
/// <param name="Report">The report of the process about itself.</param>
internal sealed record ChildRun(double WallSeconds, long FileBytes, ProcessReport Report)
{
    /// <summary>Runs the command into a new folder below <paramref name="parent"/>, which is deleted afterwards.</summary>
    /// <exception cref="FailedException">The command failed.</exception>
    public static async Task<ChildRun> StartAsync(string parent, string command, string[] words, CancellationToken cancellation)
    {
        var folder = Path.Combine(parent, $"{command}-{Path.GetRandomFileName()}");
        Directory.CreateDirectory(folder);
        try
        {
            var files = Path.Combine(folder, "set");
            var (wallSeconds, output) = await ChildProcess.RunAsync([command, files, .. words], cancellation);
            var bytes = Directory.EnumerateFiles(files, "*.csv").Sum(path => new FileInfo(path).Length);
            return new(wallSeconds, bytes, ProcessReport.Parse(output));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
