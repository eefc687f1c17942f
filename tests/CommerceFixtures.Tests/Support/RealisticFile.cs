using System.Globalization;
using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>
/// A valid file in the format of the product: some rows of the tiny set with new ids, LF line ends, and quotes only if necessary.
/// </summary>
internal static class RealisticFile
{
    private static readonly Dictionary<FixtureFile, string[][]> Rows =
        TinyTexts.Of.ToDictionary(table => table.Key, table => Oracle.Records(Encoding.UTF8.GetBytes(table.Value))![1..]);

    public static byte[] Of(FixtureFile file, TestRandom random)
    {
        var records = Enumerable.Range(1, random.Below(12)).Select(id => Row(file, id, random));
        return Encoding.UTF8.GetBytes(CsvText.Of(records.Prepend(file.Columns), CsvText.QuotedWhereNeeded) + "\n");
    }

    private static string[] Row(FixtureFile file, int id, TestRandom random) =>
        [id.ToString(CultureInfo.InvariantCulture), .. random.Of(Rows[file])[1..]];
}
