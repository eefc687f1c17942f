namespace CommerceFixtures;

/// <summary>
/// The files of a data set are not the ones that the project was compiled for, or not the ones that their manifest describes.
/// Building the project again makes them anew.
/// </summary>
public sealed class StaleFixtureException : InvalidOperationException
{
    internal StaleFixtureException(string directory, IReadOnlyList<string> differences)
        : base(Describe(directory, differences))
    {
        Directory = directory;
        Differences = differences;
    }

    /// <summary>Full path of the folder of the files.</summary>
    public string Directory { get; }

    /// <summary>One sentence for each difference, such as <c>Orders is 300 in the files, 500 in the project</c>.</summary>
    public IReadOnlyList<string> Differences { get; }

    private static string Describe(string directory, IReadOnlyList<string> differences) =>
        $"The data set in '{directory}' is stale: {string.Join("; ", differences)}. " +
        "Rebuild the project that makes it ('dotnet build --no-incremental'), so that the files are made anew.";
}
