namespace CommerceFixtures;

/// <summary>
/// The exception that is thrown when the files of a data set do not match the settings of the project or their manifest. The message says
/// how to restore them.
/// </summary>
public sealed class StaleFixtureException : InvalidOperationException
{
    private const string Rebuild =
        "Rebuild the project that generates it ('dotnet build --no-incremental').";

    private const string OtherProject =
        " If a rebuild does not help, another project with different settings builds to the same output folder. " +
        "Set a different CommerceFixturesFolder in one of the two projects.";

    /// <param name="directory">The full path of the folder.</param>
    /// <param name="differences">The differences, one phrase each.</param>
    /// <param name="areOfOtherSettings">Whether the files are complete, but have other settings than the project.</param>
    /// <param name="isEdited">Whether <c>WriteTo</c> wrote the set, so that no build generates it again.</param>
    internal StaleFixtureException(
        string directory, IReadOnlyList<string> differences, bool areOfOtherSettings = false, bool isEdited = false)
        : base($"The data set in '{directory}' is stale: {ErrorText.List(differences, "; ")}. {Remedy(areOfOtherSettings, isEdited)}")
    {
        Directory = directory;
        Differences = [.. differences];
    }

    /// <summary>The full path of the folder of the files.</summary>
    public string Directory { get; }

    /// <summary>
    /// The differences, one phrase each, such as <c>Orders is 300 in the files, 500 in the project</c>. The message contains the first ten.
    /// </summary>
    public IReadOnlyList<string> Differences { get; }

    private static string Remedy(bool areOfOtherSettings, bool isEdited) =>
        isEdited ? EditedSet.WriteAgain : areOfOtherSettings ? Rebuild + OtherProject : Rebuild;
}
