namespace CommerceFixtures.Engine;

/// <summary>A request that cannot be met, or a set that could not be made: one coded error for the developer who asked.</summary>
internal sealed class FixtureProblemException(SettingsProblem problem, Exception? inner = null) : Exception(problem.Message, inner)
{
    public SettingsProblem Problem { get; } = problem;

    /// <summary>Does what writes to the folder of a set, and turns what the file system says against it into one coded error.</summary>
    public static void Writing(string directory, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(directory, exception);
        }
    }

    /// <param name="directory">The place of a set's files.</param>
    /// <param name="target">Where it leads.</param>
    public static FixtureProblemException BehindLink(string directory, string target) => new(new(
        ProblemCode.CannotWrite,
        $"The files of the data set cannot be written to '{directory}': it is a link to '{target}', and files behind a link are never replaced. " +
        "Delete the link, or make a link of a folder above it instead."));

    /// <param name="path">A file of a set.</param>
    public static FixtureProblemException NoOrdinaryFile(string path) => new(new(
        ProblemCode.CannotWrite,
        $"'{path}' cannot be copied: it is missing, empty, a link or not a file. Delete it, if it is there, and build again."));

    /// <param name="directory">Full path of the folder of the set.</param>
    /// <param name="cause">What the file system said.</param>
    private static FixtureProblemException CannotWrite(string directory, Exception cause) => new(
        new(
            ProblemCode.CannotWrite,
            $"The files of the data set cannot be written to '{directory}': {cause.Message.TrimEnd('.')}. " +
            "Give the build the right to write there, and room for the new files beside those that they replace, and build again."),
        cause);
}
