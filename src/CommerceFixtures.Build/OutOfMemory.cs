using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Build;

/// <summary>A set or its report that needs more memory than there is, as one coded error.</summary>
internal static class OutOfMemory
{
    /// <summary>Whether that is what happened, here or in a worker.</summary>
    public static bool Caused(Exception? exception) => exception switch
    {
        null => false,
        OutOfMemoryException => true,
        AggregateException several => several.InnerExceptions.Any(Caused),
        _ => Caused(exception.InnerException),
    };

    public static FixtureProblemException InMaking(DataSetSettings set, Exception cause) => new(
        new(
            ProblemCode.OutOfMemory,
            FormattableString.Invariant($"The data set '{set.Name}' needs more memory than the build can use. Only one part of a set is in memory at a time: ") +
            FormattableString.Invariant($"increase CommerceFixturesParts, which is {set.Parts}, ask for fewer rows, or give the build more memory.")),
        cause);

    public static FixtureProblemException InReport(DataSetSettings set, Exception cause) => new(
        new(
            ProblemCode.OutOfMemory,
            $"The report of the data set '{set.Name}' needs more memory than the build can use. The files of the set are complete. " +
            "Set CommerceFixturesReport to false, ask for fewer rows, or give the build more memory."),
        cause);
}
