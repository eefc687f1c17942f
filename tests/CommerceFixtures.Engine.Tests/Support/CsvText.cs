using System.Text;

namespace CommerceFixtures.Engine.Tests;

/// <summary>Reads and writes records of a CSV text in the simplest way: commas, LF, and RFC 4180 quotes.</summary>
internal static class CsvText
{
    public static List<string[]> Read(string text)
    {
        var (records, record, field) = (new List<string[]>(), new List<string>(), new StringBuilder());
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[i++]);
            else if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || text[i] is not (',' or '\n'))
                field.Append(text[i]);
            else
                EndField(text[i]);
        }

        return records;

        void EndField(char end)
        {
            record.Add(field.ToString());
            field.Clear();
            if (end == ',')
                return;
            records.Add([.. record]);
            record.Clear();
        }
    }

    public static string Write(IEnumerable<string[]> records) =>
        string.Concat(records.Select(record => string.Join(',', record.Select(Quoted)) + "\n"));

    private static string Quoted(string field) =>
        field.IndexOfAny([',', '"', '\n']) < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
