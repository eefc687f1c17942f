namespace CommerceFixtures.Engine.Rules;

/// <summary>The range that a number must be in, inclusive.</summary>
/// <param name="Min">The minimum, or negative infinity.</param>
/// <param name="Max">The maximum, or positive infinity.</param>
/// <param name="Unit">The unit in which the numbers are written.</param>
internal readonly record struct Bound(double Min, double Max, FixtureRuleUnit Unit = FixtureRuleUnit.Number)
{
    /// <summary>The maximum number of decimals of a sum or difference of two numbers of the contract.</summary>
    private const int Decimals = 12;

    public static Bound AtLeast(double min, FixtureRuleUnit unit = FixtureRuleUnit.Number) => new(min, double.PositiveInfinity, unit);

    public static Bound AtMost(double max, FixtureRuleUnit unit = FixtureRuleUnit.Number) => new(double.NegativeInfinity, max, unit);

    /// <summary>A share, plus or minus a tolerance.</summary>
    public static Bound Around(double share, double tolerance) =>
        new(Math.Round(share - tolerance, Decimals), Math.Round(share + tolerance, Decimals), FixtureRuleUnit.Share);

    /// <summary>Whether a number is in the range. NaN is not.</summary>
    public bool Holds(double number) => number >= Min && number <= Max;

    /// <summary>The bound in words, such as <c>between 20% and 50%</c>.</summary>
    public override string ToString() =>
        double.IsPositiveInfinity(Max) ? $"at least {NumberText.Of(Min, Unit)}"
        : double.IsNegativeInfinity(Min) ? $"at most {NumberText.Of(Max, Unit)}"
        : $"between {NumberText.Of(Min, Unit)} and {NumberText.Of(Max, Unit)}";
}
