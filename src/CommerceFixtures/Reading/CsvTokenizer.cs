using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace CommerceFixtures;

/// <summary>
/// Splits the bytes of a file into records and fields by RFC 4180: commas, LF or CRLF, quotes around a field, doubled quotes inside them.
/// Strict: what RFC 4180 does not allow, a record with too few or too many columns, and a blank line are errors.
/// </summary>
/// <remarks>
/// A field is a span of the buffer and stays valid until the next record is read. The fast path (<see cref="ReadSimpleRecord"/>) reads what
/// it can; the strict path (<see cref="ReadAnyRecord"/>) reads everything else and finds the faults.
/// </remarks>
internal sealed partial class CsvTokenizer : IDisposable
{
    public const int DefaultBufferSize = 64 * 1024;

    private const int LongestUtf8 = 4;

    private readonly Stream? _stream;
    private readonly string _path;
    private readonly string[] _columns;
    private readonly FieldPlace[] _fields;
    private byte[] _buffer;
    private int _capacity;
    private int _recordStart;
    private int _position;
    private int _end;
    private int _fieldCount;
    private long _nextLine = 1;
    private bool _isHeader;

    /// <param name="stream">The bytes; disposed with the tokenizer.</param>
    /// <param name="path">The path of the file, for errors.</param>
    /// <param name="columns">The columns that each record has.</param>
    /// <param name="bufferSize">Bytes to start with, at least 1; the buffer grows with the longest record.</param>
    public CsvTokenizer(Stream stream, string path, string[] columns, int bufferSize = DefaultBufferSize)
        : this(path, columns, ArrayPool<byte>.Shared.Rent(bufferSize))
    {
        _stream = stream;
        _capacity = bufferSize;
    }

    /// <summary>Records in memory, without a header; lines are counted from the first of them.</summary>
    /// <param name="buffer">The bytes. The buffer still belongs to the caller; doubled quotes are resolved in place.</param>
    /// <param name="start">Where the first record starts.</param>
    /// <param name="end">Where the last one ends.</param>
    /// <param name="path">The path of the file, for errors.</param>
    /// <param name="columns">The columns that each record has.</param>
    public CsvTokenizer(byte[] buffer, int start, int end, string path, string[] columns)
        : this(path, columns, buffer)
    {
        _position = start;
        _end = end;
    }

    private CsvTokenizer(string path, string[] columns, byte[] buffer)
    {
        _path = path;
        _columns = columns;
        _fields = new FieldPlace[columns.Length];
        _buffer = buffer;
    }

    /// <summary>The line on which the current record starts, counted from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Reads the first record, which must contain the names of the columns. A byte order mark may precede it.</summary>
    public void ReadHeader()
    {
        SkipByteOrderMark();
        _isHeader = true;
        if (!Read())
            throw RecordFault(0, $"the header '{string.Join(',', _columns)}', but the file is empty");

        for (var column = 0; column < _columns.Length; column++)
        {
            if (!Ascii.Equals(Field(column), _columns[column]))
                throw Error(column, $"'{_columns[column]}' here in the header '{string.Join(',', _columns)}'");
        }

        _isHeader = false;
    }

    /// <summary>Moves to the next record.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Read()
    {
        BeginRecord();
        return ReadSimpleRecord() || ReadAnyRecord();
    }

    /// <summary>Reads the first record as <see cref="ReadHeader"/> does, asynchronously.</summary>
    public async ValueTask ReadHeaderAsync(CancellationToken cancellation)
    {
        await BufferRecordAsync(cancellation).ConfigureAwait(false);
        ReadHeader();
    }

    /// <summary>Moves to the next record asynchronously.</summary>
    /// <returns>Whether there was one.</returns>
    public ValueTask<bool> ReadAsync(CancellationToken cancellation)
    {
        BeginRecord();
        return ReadSimpleRecord() ? new(true) : ReadAnyRecordAsync(cancellation);
    }

    /// <summary>Whether all fields of the current record are empty.</summary>
    public bool IsEmptyRecord => Array.TrueForAll(_fields, place => place.Length == 0);

    /// <summary>The bytes of a field of the current record, without its quotes.</summary>
    public ReadOnlySpan<byte> Field(int column) => _buffer.AsSpan(_recordStart + _fields[column].Start, _fields[column].Length);

    /// <summary>A field in the form that <see cref="PackedDigits"/> reads.</summary>
    /// <returns>False for an empty or longer field, and for one at the end of the buffer.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryPack(int column, out ulong packed, out int length)
    {
        var place = _fields[column];
        var (buffer, start) = (_buffer, _recordStart + place.Start);
        length = place.Length;
        packed = 0;
        if (!BitConverter.IsLittleEndian || (uint)(length - 1) >= PackedDigits.MostBytes || start > buffer.Length - PackedDigits.MostBytes)
            return false;
        packed = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(buffer), start))
            << (8 * (PackedDigits.MostBytes - length));
        return true;
    }

    /// <summary>The error that a field of the current record is not what was expected.</summary>
    /// <param name="column">The column.</param>
    /// <param name="expected">What would be valid.</param>
    /// <param name="cause">What probably happened, where that can be determined.</param>
    public FixtureFormatException Error(int column, string expected, string? cause = null) =>
        Fault(column, Found(_fields[column].Start, _fields[column].Length), expected, cause);

    public void Dispose()
    {
        if (_stream is null)
            return;
        _stream.Dispose();
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _recordStart = _position = _end = 0;
    }

    private void BeginRecord()
    {
        _recordStart = _position;
        _fieldCount = 0;
        Line = _nextLine;
    }

    private FixtureFormatException Fault(int column, string value, string expected, string? cause = null) =>
        FixtureFormatException.OfCell(new(_path, Line), NameOf(column), value, expected, CauseOf(cause));

    private FixtureFormatException RecordFault(int column, string expected, string? cause = null) =>
        FixtureFormatException.OfRecord(new(_path, Line), NameOf(column), expected, CauseOf(cause));

    /// <summary>A fault after the last column is reported for the last column.</summary>
    private string NameOf(int column) => _columns[Math.Min(column, _columns.Length - 1)];

    /// <summary>A fault in the header comes from how the whole file was saved.</summary>
    private string? CauseOf(string? cause) => (_isHeader ? SavedForm.WhyNoHeader(FirstLine(), _columns) : null) ?? cause;

    /// <summary>Text of the record for an error, which shows its first characters.</summary>
    private string Found(int start, int length) =>
        Encoding.UTF8.GetString(_buffer, _recordStart + start, Math.Min(length, ErrorText.LongestValue * LongestUtf8));

    /// <summary>Where a field is.</summary>
    /// <param name="Start">From the start of the record.</param>
    /// <param name="Length">Bytes without quotes.</param>
    private readonly record struct FieldPlace(int Start, int Length);
}
