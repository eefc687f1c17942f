namespace CommerceFixtures.Engine.Shop;

/// <summary>The range in which a figure of behavior lies in a shop with real customers.</summary>
/// <param name="Min">The minimum, or negative infinity.</param>
/// <param name="Max">The maximum, or positive infinity.</param>
/// <param name="From">
/// The number of rows from which the figure is judged. A simulated shop that behaves stays within the range by about three standard errors
/// from there on.
/// </param>
internal sealed record ExpectedFigure(double Min, double Max, int From)
{
    /// <summary>The same figure of a real shop, or null if no open data has it.</summary>
    public RealFigure? RealShop { get; init; }

    public static ExpectedFigure AtLeast(double min, int from) => new(min, double.PositiveInfinity, from);

    public static ExpectedFigure AtMost(double max, int from) => new(double.NegativeInfinity, max, from);

    public ExpectedFigure Like(double value, string source) => this with { RealShop = new(value, source) };
}

/// <summary>A figure of a real shop.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Source">The open data that it was measured in.</param>
internal sealed record RealFigure(double Value, string Source);
