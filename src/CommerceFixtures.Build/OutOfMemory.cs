using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Build;

/// <summary>Turns a lack of memory into one coded error.</summary>
internal static class OutOfMemory
{
    /// <summary>Whether a lack of memory caused the exception, on this thread or on a worker's.</summary>
    public static bool Caused(Exception? exception) => exception switch
    {
        null => false,
        OutOfMemoryException => true,
        AggregateException several => several.InnerExceptions.Any(Caused),
        _ => Caused(exception.InnerException),
    };

    /// <summary>The error for a set that does not fit into memory.</summary>
    /// <param name="set">The set.</param>
    /// <param name="cause">The exception that was caught.</param>
    public static FixtureProblemException InMaking(DataSetSettings set, Exception cause) => new(
        new(
            ProblemCode.OutOfMemory,
            $"The data set '{set.Name}' needs more memory than the build can use. Increase CommerceFixturesParts (now " +
            $"{WholeNumber.Text(set.Parts)}), because only one part of a set is in memory at a time. You can also request fewer rows, or " +
            "give the build more memory."),
        cause);

    /// <summary>The error for a report that does not fit into memory.</summary>
    /// <param name="set">The set that the report is about.</param>
    /// <param name="cause">The exception that was caught.</param>
    public static FixtureProblemException InReport(DataSetSettings set, Exception cause) => new(
        new(
            ProblemCode.OutOfMemory,
            $"The report on the data set '{set.Name}' needs more memory than the build can use. The CSV files of the set are complete. " +
            "Set CommerceFixturesReport to false, request fewer rows, or give the build more memory."),
        cause);
}
