using System.Runtime.CompilerServices;
using System.Text;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Rules;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// Reads one written file in blocks into the columns that the rules need. Rules about single rows are checked while reading, rules across
/// rows afterwards.
/// </summary>
internal abstract class TableCheck
{
    private readonly string _path;
    private readonly TableRules _rules;
    private readonly RowRule? _keyRule;
    private long[] _firstIds = [];
    private long[] _nextIds = [];
    private readonly int _firstDay;
    private long _rowsRead;

    /// <param name="check">The part that is checked.</param>
    /// <param name="rules">The rules of the file.</param>
    /// <param name="keyRule">The rule for its foreign keys, or null if it has none.</param>
    /// <param name="firstId">The id of its first row.</param>
    /// <param name="count">The expected number of rows.</param>
    protected TableCheck(CheckedPart check, TableRules rules, RowRule? keyRule, long firstId, int count)
    {
        Checked = check;
        FirstId = firstId;
        Count = count;
        (_rules, _keyRule) = (rules, keyRule);
        _firstDay = check.Calendar.Start.DayNumber;
        _path = Path.Combine(check.Directory, rules.File.NameIn(check.Part.Number, check.Part.Parts));
        Begin();
    }

    public int Count { get; }

    /// <summary>The id of row 0.</summary>
    public long FirstId { get; }

    /// <summary>The rules that rows break.</summary>
    protected FirstBreach Rows { get; private set; }

    /// <summary>The foreign keys that do not resolve. All other rules follow them.</summary>
    protected FirstBreach Keys { get; private set; }

    protected CheckedPart Checked { get; }

    /// <summary>
    /// Reads the file, in blocks if possible. It is read sequentially if it cannot be read in blocks, or to find the line number of an
    /// error.
    /// </summary>
    /// <exception cref="FixtureFormatException">The library cannot read the file.</exception>
    public void Read()
    {
        if (!ReadInBlocks())
            ReadInOrder();
    }

    /// <exception cref="FixtureProblemException">The number of rows differs from the requested one.</exception>
    public void RequireCount()
    {
        Checked.Report.RequireCounts(_rules.Rows, [Count], [checked((int)_rowsRead)]);
        Checked.Report.HoldsInEachRow(_rules.Ids, Count);
    }

    /// <exception cref="FixtureProblemException">A foreign key does not resolve.</exception>
    public void RequireKeys() => Keys.RequireNone(Count);

    /// <summary>Creates empty columns. It is called again if a file that cannot be read in blocks is read a second time.</summary>
    protected abstract void MakeColumns(int blocks);

    /// <summary>Reads each record into its row of the columns. Other blocks are read at the same time.</summary>
    protected abstract void ReadRows(RecordFields fields, int block);

    /// <summary>Moves to the next record whose row is within the requested number of rows.</summary>
    /// <returns>Whether there is such a record.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected bool ReadRow(RecordFields fields, out int row)
    {
        while (fields.Read())
        {
            var place = fields.NextLongId() - FirstId;
            row = (int)place;
            if ((ulong)place < (ulong)Count)
                return true;
        }

        row = -1;
        return false;
    }

    /// <summary>The day of a date, counted from the first day of the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected int DayOf(RecordFields fields, int column) => fields.DayNumber(column) - _firstDay;

    /// <summary>Records a breach if a text is not safe.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected void RequireSafe(ReadOnlySpan<byte> text, int row, RowRule rule)
    {
        if (!CellText.IsSafe(text))
            Rows.Note(row, rule);
    }

    /// <summary>The row that a foreign key refers to. A key that does not resolve returns row 0, so that reading can continue.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected int RowOf(long id, long firstId, int count, int row)
    {
        var parent = id - firstId;
        if ((ulong)parent < (ulong)count)
            return (int)parent;
        Keys.Note(row, _keyRule!);
        return 0;
    }

    /// <summary>Records each row whose text also occurs in an earlier row.</summary>
    /// <param name="hashes">The hash of the text of each row.</param>
    /// <param name="column">The column of the texts. They are compared if their hashes are equal, because hashes can collide.</param>
    /// <param name="comparison">The comparison of the texts.</param>
    /// <param name="rule">The rule that such a row breaks.</param>
    protected void RequireUnique(ulong[] hashes, int column, StringComparison comparison, RowRule rule) =>
        RepeatedHashes.InShares(hashes, Checked.Work, repeated =>
        {
            while (repeated.Next() is var row and >= 0)
            {
                if (!string.Equals(TextOf(row, column), TextOf(repeated.EarlierRow, column), comparison))
                    continue;
                Rows.Note(row, rule);
                break;
            }
        });

    /// <summary>The text of a cell. The file is read again up to that row.</summary>
    protected string TextOf(int row, int column)
    {
        using var records = OpenInOrder();
        for (var record = 0; record <= row; record++)
            records.Read();
        return Encoding.UTF8.GetString(records.Field(column));
    }

    private bool ReadInBlocks()
    {
        using var blocks = new RecordBlocks(_path, _rules.File.Columns, Checked.BlockBytes);
        Begin();
        MakeColumns(blocks.Count);
        _firstIds = new long[blocks.Count];
        _nextIds = new long[blocks.Count];
        try
        {
            Checked.Work.Each(blocks.Count, block => blocks.Read(block, records => ReadBlock(records, block)));
        }
        catch (FixtureFormatException)
        {
            return false;
        }

        return DoBlocksFollow();
    }

    private void ReadBlock(CsvTokenizer records, int block)
    {
        var fields = new RecordFields(records, block == 0 ? FirstId : RecordFields.AnyId);
        ReadRows(fields, block);
        (_firstIds[block], _nextIds[block]) = (fields.FirstId, fields.ExpectedId);
        Checked.Work.Done(fields.ExpectedId - fields.FirstId);
    }

    /// <summary>Whether the ids are consecutive from block to block. Blocks without records are skipped.</summary>
    private bool DoBlocksFollow()
    {
        var expected = FirstId;
        for (var block = 0; block < _firstIds.Length; block++)
        {
            if (_firstIds[block] == _nextIds[block])
                continue;
            if (_firstIds[block] != expected)
                return false;
            expected = _nextIds[block];
        }

        _rowsRead = expected - FirstId;
        return true;
    }

    private void ReadInOrder()
    {
        Begin();
        MakeColumns(blocks: 1);
        using var records = OpenInOrder();
        var fields = new RecordFields(records, FirstId);
        ReadRows(fields, block: 0);
        _rowsRead = fields.ExpectedId - FirstId;
    }

    private CsvTokenizer OpenInOrder()
    {
        var records = new CsvTokenizer(FixtureFolder.Open(_path), _path, _rules.File.Columns);
        records.ReadHeader();
        return records;
    }

    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(Rows), nameof(Keys))]
    private void Begin()
    {
        Rows = new(Checked.Report, _rules.OfRows, FirstId);
        Keys = new(Checked.Report, _keyRule is null ? [] : [_keyRule], FirstId);
    }
}
