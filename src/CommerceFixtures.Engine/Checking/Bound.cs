using System.Globalization;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Where the figure of a rule has to lie, both ends included.</summary>
internal readonly record struct Bound(double Least, double Most)
{
    private const string AtLeastText = "at least ";
    private const string ToText = " to ";

    private bool IsExact => Least == Most;

    public static Bound AtLeast(double least) => new(least, double.PositiveInfinity);

    public static Bound Exactly(double figure) => new(figure, figure);

    /// <summary>What is no number lies nowhere.</summary>
    public bool Holds(double figure) => figure >= Least && figure <= Most;

    /// <summary>Whether a text is that of a bound with room in it, and not of a count.</summary>
    public static bool HasRoom(string text) =>
        text.StartsWith(AtLeastText, StringComparison.Ordinal) || text.Contains(ToText, StringComparison.Ordinal);

    /// <summary>A figure as it is told: counts whole, ratios to four places.</summary>
    public string Format(double figure) => figure.ToString(IsExact ? "0" : "0.0000", CultureInfo.InvariantCulture);

    public override string ToString()
    {
        var text = double.IsPositiveInfinity(Most) ? AtLeastText + "{0:0.####}" : IsExact ? "{0:0.####}" : "{0:0.####}" + ToText + "{1:0.####}";
        return string.Format(CultureInfo.InvariantCulture, text, Least, Most);
    }
}
