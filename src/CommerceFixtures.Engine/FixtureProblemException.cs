namespace CommerceFixtures.Engine;

/// <summary>A request that cannot be met, or a set that could not be made: one coded sentence for the developer who asked.</summary>
internal sealed class FixtureProblemException(SettingsProblem problem, Exception? inner = null) : Exception(problem.Message, inner)
{
    public SettingsProblem Problem { get; } = problem;
}
