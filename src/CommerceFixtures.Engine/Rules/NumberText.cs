using System.Globalization;

namespace CommerceFixtures.Engine.Rules;

/// <summary>Formats numbers for the text of rules, independently of the culture.</summary>
internal static class NumberText
{
    /// <summary>A number in its unit, such as <c>59.5%</c> or <c>1.5</c>.</summary>
    public static string Of(double number, FixtureRuleUnit unit) => unit == FixtureRuleUnit.Share ? Percent(number) : Number(number);

    /// <summary>A share, such as 0.595, as <c>59.5%</c>.</summary>
    public static string Percent(double share) => Number(share * 100) + "%";

    /// <summary>The difference between two shares, such as 0.2, as <c>20 percentage points</c>.</summary>
    public static string Points(double difference) => Number(difference * 100) + " percentage points";

    /// <summary>One in <paramref name="number"/> as a percentage.</summary>
    public static string PercentOfOneIn(int number) => Percent(1.0 / number);

    /// <summary>A number with up to four decimals.</summary>
    public static string Number(double number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>A range of months, such as <c>September and October</c>.</summary>
    /// <param name="first">The first month, counted from 1.</param>
    /// <param name="end">The month after the last one.</param>
    public static string Months(int first, int end) => (end - first) switch
    {
        1 => Month(first),
        2 => $"{Month(first)} and {Month(end - 1)}",
        _ => $"{Month(first)} to {Month(end - 1)}",
    };

    /// <summary>Items as a list in a sentence, such as <c>0, 10, 20 or 25</c>.</summary>
    public static string List(IReadOnlyList<string> texts) =>
        texts.Count == 1 ? texts[0] : $"{string.Join(", ", texts.SkipLast(1))} or {texts[^1]}";

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
