using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Problems;

/// <summary>The coded error for a data set that cannot be generated or written.</summary>
internal sealed class FixtureProblemException(SettingsProblem problem, Exception? inner = null) : Exception(problem.Message, inner)
{
    /// <summary>The code and the message of the error.</summary>
    public SettingsProblem Problem { get; } = problem;
}
