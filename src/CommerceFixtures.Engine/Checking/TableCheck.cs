using System.Runtime.CompilerServices;
using System.Text;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Rules;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// One written file: read in blocks into the columns that the rules need, with the rules of its rows checked on the way, and those
/// that need other rows afterwards.
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

    /// <param name="check">What is checked.</param>
    /// <param name="rules">The rules of the file.</param>
    /// <param name="keyRule">The rule of its foreign keys, if it has any.</param>
    /// <param name="firstId">The id of its first row.</param>
    /// <param name="count">The rows that were asked for.</param>
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

    /// <summary>What the rows break.</summary>
    protected FirstBreach Rows { get; private set; }

    /// <summary>The foreign keys that do not resolve; every further rule follows them.</summary>
    protected FirstBreach Keys { get; private set; }

    protected CheckedPart Checked { get; }

    /// <summary>Reads the file: in blocks side by side, or in order where that does not do or an error needs its line.</summary>
    /// <exception cref="FixtureFormatException">The library cannot read the file.</exception>
    public void Read()
    {
        if (!ReadInBlocks())
            ReadInOrder();
    }

    /// <exception cref="FixtureProblemException">There are more or fewer rows than were asked for.</exception>
    public void RequireCount()
    {
        Checked.Report.RequireCounts(_rules.Rows, [Count], [checked((int)_rowsRead)]);
        Checked.Report.HoldsInEachRow(_rules.Ids, Count);
    }

    /// <exception cref="FixtureProblemException">A foreign key does not resolve.</exception>
    public void RequireKeys() => Keys.RequireNone(Count);

    /// <summary>Makes empty columns. A file that cannot be read in blocks is read twice.</summary>
    protected abstract void MakeColumns(int blocks);

    /// <summary>Reads each record into its row of the columns; records of other blocks are read at the same time.</summary>
    protected abstract void ReadRows(RecordFields fields, int block);

    /// <summary>Moves to the next record whose row is among those that were asked for.</summary>
    /// <returns>Whether there was one.</returns>
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

    /// <summary>The day of a date, counted from the first of the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected int DayOf(RecordFields fields, int column) => fields.DayNumber(column) - _firstDay;

    /// <summary>Notes a row with a text that is not safe.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected void RequireSafe(ReadOnlySpan<byte> text, int row, RowRule rule)
    {
        if (!CellText.IsSafe(text))
            Rows.Note(row, rule);
    }

    /// <summary>The row that a foreign key is of; row 0 where it is of none, so that reading can go on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected int RowOf(long id, long firstId, int count, int row)
    {
        var parent = id - firstId;
        if ((ulong)parent < (ulong)count)
            return (int)parent;
        Keys.Note(row, _keyRule!);
        return 0;
    }

    /// <summary>Notes each row whose text an earlier one has, too.</summary>
    /// <param name="hashes">Of the texts by row.</param>
    /// <param name="column">Where the texts are, since hashes can be equal by chance.</param>
    /// <param name="comparison">What is equal.</param>
    /// <param name="rule">What is broken.</param>
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

    /// <summary>A text of the file, which costs reading it up to there.</summary>
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

    /// <summary>Whether ids run on from block to block; those without records have the same id, or none, at both ends.</summary>
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
