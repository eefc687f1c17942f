using System.Globalization;

namespace CommerceFixtures.Engine.Tests;

/// <summary>One file as cells that can be changed by column name. Row 1 is the first row after the header.</summary>
internal sealed class Table
{
    private readonly string[] _header;

    public Table(string text)
    {
        var records = CsvText.Read(text);
        _header = records[0];
        Rows = records.Skip(1).ToList();
    }

    public List<string[]> Rows { get; }

    public string this[int row, string column]
    {
        get => Rows[row - 1][Column(column)];
        set => Rows[row - 1][Column(column)] = value;
    }

    public decimal Money(int row, string column) => decimal.Parse(this[row, column], CultureInfo.InvariantCulture);

    public void SetMoney(int row, string column, decimal amount) =>
        this[row, column] = amount.ToString("0.00", CultureInfo.InvariantCulture);

    public int Id(int row, string column) => int.Parse(this[row, column], CultureInfo.InvariantCulture);

    /// <summary>The first row that meets the condition.</summary>
    public int First(Func<int, bool> isMeant) => Enumerable.Range(1, Rows.Count).First(isMeant);

    public override string ToString() => CsvText.Write(Rows.Prepend(_header));

    private int Column(string name) => Array.IndexOf(_header, name);
}
