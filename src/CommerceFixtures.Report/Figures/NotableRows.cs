using System.Globalization;

namespace CommerceFixtures.Report;

/// <summary>Finds the notable rows of a file.</summary>
/// <param name="set">The name of the set.</param>
/// <param name="type">The type of a row, such as <c>Order</c>.</param>
/// <param name="rows">The rows of the file.</param>
internal sealed class NotableRows<T>(string set, string type, List<T> rows)
{
    /// <summary>The first row with the largest amount. Null if no row has an amount, or each amount is 0.</summary>
    public NotableRow? Most(string what, Func<T, double?> by, Func<T, string> value)
    {
        var (most, index, ties) = (0.0, -1, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            if (by(rows[i]) is not { } amount || amount == 0 || (index >= 0 && amount < most))
                continue;
            (index, ties) = index >= 0 && amount == most ? (index, ties + 1) : (i, 1);
            most = amount;
        }

        return index < 0 ? null : Row(what, index, value(rows[index]) + Note(ties));
    }

    /// <summary>The first row that matches, or null if none does.</summary>
    public NotableRow? First(string what, Predicate<T> matches, Func<T, string> value) =>
        rows.FindIndex(matches) is var index and >= 0 ? Row(what, index, value(rows[index])) : null;

    private string Note(int ties) =>
        ties > 1 ? string.Create(CultureInfo.InvariantCulture, $" (the first of {ties:N0} such {type.ToLowerInvariant()}s)") : "";

    private NotableRow Row(string what, int index, string value) =>
        new(what, string.Create(CultureInfo.InvariantCulture, $"{set}.Data.Get{type}({index + 1})"), value);
}
