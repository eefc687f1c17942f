namespace CommerceFixtures.Engine;

/// <summary>A request that cannot be met, or a set that could not be made: one coded sentence for the developer who asked.</summary>
internal sealed class FixtureProblemException(SettingsProblem problem, Exception? inner = null) : Exception(problem.Message, inner)
{
    public SettingsProblem Problem { get; } = problem;

    /// <param name="directory">Full path of the folder of the set.</param>
    /// <param name="cause">What the file system said.</param>
    public static FixtureProblemException CannotWrite(string directory, Exception cause) => new(
        new(
            ProblemCode.CannotWrite,
            $"The files of the data set cannot be written to '{directory}': {cause.Message.TrimEnd('.')}. " +
            "Make room there, or give the build the right to write, and build again."),
        cause);
}
