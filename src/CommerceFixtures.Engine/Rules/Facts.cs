namespace CommerceFixtures.Engine.Rules;

/// <summary>The measures of a set that decide which rules can be judged.</summary>
internal sealed class Facts
{
    private readonly Dictionary<Measure, double> _numbers = [];

    public double this[Measure measure]
    {
        get => _numbers[measure];
        set => _numbers[measure] = value;
    }

    /// <summary>The first need that is not met, or null.</summary>
    public Need? Unmet(IReadOnlyList<Need> needs)
    {
        foreach (var need in needs)
        {
            if (!need.Bound.Holds(this[need.Measure]))
                return need;
        }

        return null;
    }
}
