using System.Globalization;

namespace CommerceFixtures;

/// <summary>Where a row is, as an error message names it: <c>/shop/orders.csv(18)</c>, or <c>orders.csv, in memory, order_id 17</c>.</summary>
/// <param name="Path">The file, or what stands for it.</param>
/// <param name="Line">Of the file, from 1; 0 where there is none.</param>
/// <param name="Row">The row, where there is no line.</param>
internal readonly record struct RowPlace(string Path, long Line, string Row = "")
{
    public override string ToString() =>
        Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Path}({Line})") : $"{Path}, {Row}";
}
