namespace CommerceFixtures;

/// <summary>
/// The files of a data set are not the ones that the project was compiled for, or not the ones that their manifest describes.
/// The message says how to restore them.
/// </summary>
public sealed class StaleFixtureException : InvalidOperationException
{
    private const string Rebuild =
        "Rebuild the project that makes it ('dotnet build --no-incremental'), so that the files are made again.";

    private const string OtherProject =
        " If a rebuild does not help, another project with other settings builds into the same output folder: " +
        "give one of the two projects another CommerceFixturesFolder.";

    /// <param name="directory">Full path of the folder.</param>
    /// <param name="differences">A sentence each.</param>
    /// <param name="areOfOtherSettings">Whether the files are whole, and not the ones that the project asks for.</param>
    /// <param name="isEdited">Whether <c>WriteTo</c> wrote the set, which no build makes again.</param>
    internal StaleFixtureException(
        string directory, IReadOnlyList<string> differences, bool areOfOtherSettings = false, bool isEdited = false)
        : base($"The data set in '{directory}' is stale: {ErrorText.List(differences, "; ")}. {Remedy(areOfOtherSettings, isEdited)}")
    {
        Directory = directory;
        Differences = [.. differences];
    }

    /// <summary>Full path of the folder of the files.</summary>
    public string Directory { get; }

    /// <summary>
    /// One sentence for each difference, such as <c>Orders is 300 in the files, 500 in the project</c>. The message has the first ten.
    /// </summary>
    public IReadOnlyList<string> Differences { get; }

    private static string Remedy(bool areOfOtherSettings, bool isEdited) =>
        isEdited ? EditedSet.WriteAgain : areOfOtherSettings ? Rebuild + OtherProject : Rebuild;
}
