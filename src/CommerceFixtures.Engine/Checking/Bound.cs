using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>Where the figure of a rule has to lie, both ends included.</summary>
internal readonly record struct Bound(double Least, double Most)
{
    private bool IsExact => Least == Most;

    public static Bound AtLeast(double least) => new(least, double.PositiveInfinity);

    public static Bound Exactly(double figure) => new(figure, figure);

    /// <summary>What is no number lies nowhere.</summary>
    public bool Holds(double figure) => figure >= Least && figure <= Most;

    /// <summary>A figure as it is told: counts whole, ratios to four places.</summary>
    public string Format(double figure) => figure.ToString(IsExact ? "0" : "0.0000", CultureInfo.InvariantCulture);

    public override string ToString()
    {
        var text = double.IsPositiveInfinity(Most) ? "at least {0:0.####}" : IsExact ? "{0:0.####}" : "{0:0.####} to {1:0.####}";
        return string.Format(CultureInfo.InvariantCulture, text, Least, Most);
    }
}
