using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace CommerceFixtures;

/// <summary>
/// Cuts the bytes of a file into records and fields by RFC 4180: commas, LF or CRLF, quotes around a field, doubled quotes inside them.
/// Strict: what RFC 4180 does not allow, a record that lacks a column or has one too many, and a blank line are errors.
/// </summary>
/// <remarks>A field is a span of the buffer, and stays valid until the next record is read.</remarks>
internal sealed class CsvTokenizer : IDisposable
{
    public const int DefaultBufferSize = 64 * 1024;

    /// <summary>Rows have a few hundred bytes; a quote that is never closed must not read a large file into memory.</summary>
    private const int LongestRecord = 1024 * 1024;

    private const int LongestUtf8 = 4;
    private const int EndOfFile = -1;

    /// <summary>The bytes that are looked at in one go; most lines of order_items.csv are shorter.</summary>
    private const int Step = 64;

    private static readonly SearchValues<byte> EndsOfPlainText = SearchValues.Create(",\n\r\""u8);

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
    /// <param name="path">Names the file in errors.</param>
    /// <param name="columns">The columns that each record has.</param>
    /// <param name="bufferSize">Bytes to start with, at least 1; the buffer grows with the longest record.</param>
    public CsvTokenizer(Stream stream, string path, string[] columns, int bufferSize = DefaultBufferSize)
        : this(path, columns, ArrayPool<byte>.Shared.Rent(bufferSize))
    {
        _stream = stream;
        _capacity = bufferSize;
    }

    /// <summary>Records in memory, without a header; lines are counted from the first of them.</summary>
    /// <param name="buffer">Holds them, and stays the caller's; doubled quotes are taken apart in place.</param>
    /// <param name="start">Where the first record starts.</param>
    /// <param name="end">Where the last one ends.</param>
    /// <param name="path">Names the file in errors.</param>
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

    /// <summary>Reads the first record, after a byte order mark if there is one, which has to be the names of the columns.</summary>
    public void ReadHeader()
    {
        SkipByteOrderMark();
        _isHeader = true;
        if (!Read())
            throw Fault(0, "", $"the header '{string.Join(',', _columns)}', and the file is empty");

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

    /// <summary>Does what <see cref="ReadHeader"/> does, for a stream that is read without a thread that waits.</summary>
    public async ValueTask ReadHeaderAsync(CancellationToken cancellation)
    {
        await BufferRecordAsync(cancellation).ConfigureAwait(false);
        ReadHeader();
    }

    /// <summary>Does what <see cref="Read"/> does, for a stream that is read without a thread that waits.</summary>
    public ValueTask<bool> ReadAsync(CancellationToken cancellation)
    {
        BeginRecord();
        return ReadSimpleRecord() ? new(true) : ReadAnyRecordAsync(cancellation);
    }

    /// <summary>Whether no field of the current record holds anything.</summary>
    public bool IsEmptyRecord => Array.TrueForAll(_fields, place => place.Length == 0);

    /// <summary>The bytes of a field of the current record, without its quotes.</summary>
    public ReadOnlySpan<byte> Field(int column) => _buffer.AsSpan(_recordStart + _fields[column].Start, _fields[column].Length);

    /// <summary>A field as <see cref="PackedDigits"/> takes it; longer and empty ones, and those at the buffer's end, cannot be had so.</summary>
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
    /// <param name="expected">What would be right.</param>
    /// <param name="cause">What probably happened, if that can be told.</param>
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

    private async ValueTask<bool> ReadAnyRecordAsync(CancellationToken cancellation)
    {
        await BufferRecordAsync(cancellation).ConfigureAwait(false);
        return ReadAnyRecord();
    }

    /// <summary>Reads on until the next record is wholly in the buffer, or all that there is.</summary>
    private async ValueTask BufferRecordAsync(CancellationToken cancellation)
    {
        while (!HoldsRecord() && await FillAsync(cancellation).ConfigureAwait(false))
        {
        }
    }

    /// <summary>Whether a line ends outside of quotes. Where quotes are not as they should be, what is wrong stands before that end.</summary>
    private bool HoldsRecord()
    {
        var isQuoted = false;
        foreach (var value in _buffer.AsSpan(_position, _end - _position))
        {
            isQuoted ^= value == '"';
            if (value == '\n' && !isQuoted)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Reads a record that is wholly in the buffer, of one line that ends with LF, and without doubled quotes: nearly every one is.
    /// </summary>
    /// <returns>Whether the record is such a one; if not, nothing was read.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ReadSimpleRecord()
    {
        ref var buffer = ref MemoryMarshal.GetArrayDataReference(_buffer);
        var fields = _fields;
        var (recordStart, end, last) = (_recordStart, Math.Min(_end, _buffer.Length - Step), fields.Length - 1);
        var (fieldStart, field, quotes, isQuoted) = (recordStart, 0, 0, false);
        for (var step = recordStart; step < end; step += Step)
        {
            for (var marks = Marks(ref Unsafe.Add(ref buffer, step)); marks != 0; marks &= marks - 1)
            {
                var place = step + BitOperations.TrailingZeroCount(marks);
                var mark = Unsafe.Add(ref buffer, place);
                if (mark == ',')
                {
                    if (isQuoted)
                        continue;
                    if (field >= last)
                        return false;
                    fields[field++] = new(fieldStart + quotes - recordStart, place - fieldStart - 2 * quotes);
                    (fieldStart, quotes) = (place + 1, 0);
                }
                else if (mark == '"')
                {
                    // One that opens a field, or one that closes it; any other is for the strict way.
                    var isFaulty = isQuoted ? Unsafe.Add(ref buffer, place + 1) is not ((byte)',' or (byte)'\n') : place != fieldStart;
                    if (isFaulty)
                        return false;
                    quotes = isQuoted ? 1 : 0;
                    isQuoted = !isQuoted;
                }
                else
                {
                    if (mark == '\r' || isQuoted || field != last)
                        return false;
                    fields[field] = new(fieldStart + quotes - recordStart, place - fieldStart - 2 * quotes);
                    return EndSimpleRecord(place + 1);
                }
            }
        }

        return false;
    }

    private bool EndSimpleRecord(int end)
    {
        // What stands in the buffer behind the bytes that were read is of earlier ones.
        if (end > _end)
            return false;
        _position = end;
        _nextLine++;
        return true;
    }

    /// <summary>A bit for each of the next bytes that is a comma, a quote or of a line end, the lowest bit first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Marks(ref byte next) =>
        Marks(Vector256.LoadUnsafe(ref next)) | (ulong)Marks(Vector256.LoadUnsafe(ref next, Step / 2)) << (Step / 2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Marks(Vector256<byte> next) =>
        (Vector256.Equals(next, Vector256.Create((byte)',')) | Vector256.Equals(next, Vector256.Create((byte)'"'))
            | Vector256.Equals(next, Vector256.Create((byte)'\n')) | Vector256.Equals(next, Vector256.Create((byte)'\r')))
            .ExtractMostSignificantBits();

    /// <summary>Reads any record, byte by byte, and tells what is wrong with it.</summary>
    private bool ReadAnyRecord()
    {
        if (Peek() == EndOfFile)
            return false;

        while (ReadField())
        {
        }

        if (_fieldCount == 1 && _fields[0].Length == 0)
            throw Fault(0, "", "a record in place of a blank line", ProbableCause.EmptyRecord);
        if (_fieldCount < _columns.Length)
        {
            var record = _buffer.AsSpan(_recordStart, _position - _recordStart);
            throw Fault(
                _fieldCount, "", $"{_columns.Length} columns, and the line has {_fieldCount}", ProbableCause.OfFewColumns(record, _columns.Length));
        }

        return true;
    }

    /// <summary>Reads one field and what ends it.</summary>
    /// <returns>Whether another field of the record follows.</returns>
    private bool ReadField() => Peek() == '"' ? ReadQuotedField() : ReadPlainField();

    private bool ReadPlainField()
    {
        var start = _position - _recordStart;
        while (true)
        {
            var length = _buffer.AsSpan(_position, _end - _position).IndexOfAny(EndsOfPlainText);
            _position = length < 0 ? _end : _position + length;
            if (length >= 0 || !Fill())
                break;
        }

        var isQuote = Peek() == '"';
        var fieldLength = _position - _recordStart - start;
        return isQuote
            ? throw Fault(
                _fieldCount, Found(start, fieldLength + 1), "quotes around the whole field where it holds a quote",
                ProbableCause.OfQuote(_buffer.AsSpan(_recordStart + start, fieldLength)))
            : EndField(start, fieldLength);
    }

    /// <summary>Takes the quotes away in place: what follows a doubled quote moves forward by one byte.</summary>
    private bool ReadQuotedField()
    {
        _position++;
        var start = _position - _recordStart;
        var length = 0;
        while (true)
        {
            length += MoveTextUpToQuote(start + length);
            if (Peek() == EndOfFile)
                throw Fault(_fieldCount, Found(start, length), "a closing quote before the end of the file");
            _position++;
            if (Peek() != '"')
                return EndField(start, length);
            _buffer[_recordStart + start + length++] = (byte)'"';
            _position++;
        }
    }

    /// <summary>Moves the text before the next quote, or before the end of the file, to <paramref name="target"/> of the record.</summary>
    /// <returns>Its bytes.</returns>
    private int MoveTextUpToQuote(int target)
    {
        var moved = 0;
        while (Peek() is not EndOfFile and not '"')
        {
            var unread = _buffer.AsSpan(_position, _end - _position);
            var length = unread.IndexOf((byte)'"');
            var text = length < 0 ? unread : unread[..length];
            _nextLine += text.Count((byte)'\n');
            text.CopyTo(_buffer.AsSpan(_recordStart + target + moved));
            moved += text.Length;
            _position += text.Length;
        }

        return moved;
    }

    /// <summary>Notes a field and reads the comma or the line end behind it.</summary>
    /// <returns>Whether it was a comma.</returns>
    private bool EndField(int start, int length)
    {
        if (_fieldCount == _columns.Length)
        {
            throw Fault(
                _fieldCount, Found(start, length), $"the line to end after its {_columns.Length} columns, and this one follows",
                ProbableCause.OfManyColumns(isEmpty: length == 0));
        }

        _fields[_fieldCount] = new(start, length);
        var isComma = Peek() == ',';
        if (isComma)
            _position++;
        else
            EndLine();
        _fieldCount++;
        return isComma;
    }

    private void EndLine()
    {
        var isAfterCarriageReturn = Peek() == '\r';
        if (isAfterCarriageReturn)
            _position++;

        var next = Peek();
        if (next == '\n')
        {
            _position++;
            _nextLine++;
        }
        else if (isAfterCarriageReturn)
        {
            throw Error(_fieldCount, "a line feed after the carriage return that follows");
        }
        else if (next != EndOfFile)
        {
            throw Error(_fieldCount, "a comma or a line end after the closing quote");
        }
    }

    /// <summary>The next byte, or <see cref="EndOfFile"/>.</summary>
    private int Peek() => _position < _end || Fill() ? _buffer[_position] : EndOfFile;

    /// <summary>Reads on, keeping the bytes of the current record.</summary>
    /// <returns>Whether there were more bytes.</returns>
    private bool Fill()
    {
        if (_stream is null)
            return false;
        MakeRoom();
        var count = _stream.Read(_buffer, _end, _capacity - _end);
        _end += count;
        return count > 0;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        if (_stream is null)
            return false;
        MakeRoom();
        var count = await _stream.ReadAsync(_buffer.AsMemory(_end, _capacity - _end), cancellation).ConfigureAwait(false);
        _end += count;
        return count > 0;
    }

    /// <summary>Keeps the current record only, and more than its bytes if need be.</summary>
    private void MakeRoom()
    {
        KeepRecordOnly();
        if (_end == _capacity)
            Grow();
    }

    private void KeepRecordOnly()
    {
        _buffer.AsSpan(_recordStart, _end - _recordStart).CopyTo(_buffer);
        _position -= _recordStart;
        _end -= _recordStart;
        _recordStart = 0;
    }

    private void Grow()
    {
        if (_capacity >= LongestRecord)
            throw Fault(_fieldCount, Found(0, _end), $"a record of less than {LongestRecord} bytes");
        _capacity *= 2;
        if (_capacity <= _buffer.Length)
            return;

        var larger = ArrayPool<byte>.Shared.Rent(_capacity);
        _buffer.AsSpan(0, _end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private void SkipByteOrderMark()
    {
        while (_end < 3 && Fill())
        {
        }

        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8))
            _position = 3;
    }

    /// <summary>A fault behind the last column is reported for the last column, and one of the header is one of how the file was saved.</summary>
    private FixtureFormatException Fault(int column, string value, string expected, string? cause = null)
    {
        var ofHeader = _isHeader ? SavedForm.WhyNoHeader(FirstLine(), _columns) : null;
        return FixtureFormatException.OfCell(
            new(_path, Line), _columns[Math.Min(column, _columns.Length - 1)], value, expected, ofHeader ?? cause);
    }

    /// <summary>The bytes of the header up to the one behind its line end at least, so that the error does not depend on the size of the buffer.</summary>
    private ReadOnlySpan<byte> FirstLine()
    {
        while (!HoldsLine() && _capacity < LongestRecord && Fill())
        {
        }

        return Unread();

        ReadOnlySpan<byte> Unread() => _buffer.AsSpan(_recordStart, _end - _recordStart);
        bool HoldsLine() => Unread().IndexOfAny((byte)'\n', (byte)'\r') is var end and >= 0 && end + 1 < Unread().Length;
    }

    /// <summary>Text of the record for an error, which shows its first characters.</summary>
    private string Found(int start, int length) =>
        Encoding.UTF8.GetString(_buffer, _recordStart + start, Math.Min(length, ErrorText.LongestValue * LongestUtf8));

    /// <summary>Where a field is.</summary>
    /// <param name="Start">From the start of the record.</param>
    /// <param name="Length">Bytes without quotes.</param>
    private readonly record struct FieldPlace(int Start, int Length);
}
