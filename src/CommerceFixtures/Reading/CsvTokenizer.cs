using System.Buffers;
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

    private const int LongestValueInError = 100;
    private const int LongestUtf8 = 4;
    private const int EndOfFile = -1;

    private static readonly SearchValues<byte> EndsOfPlainText = SearchValues.Create(",\n\r\""u8);

    private readonly Stream stream;
    private readonly string path;
    private readonly string[] columns;
    private readonly (int Start, int Length)[] fields;
    private byte[] buffer;
    private int capacity;
    private int recordStart;
    private int position;
    private int end;
    private int fieldCount;
    private long nextLine = 1;

    /// <param name="stream">The bytes; disposed with the tokenizer.</param>
    /// <param name="path">Names the file in errors.</param>
    /// <param name="columns">The columns that each record has.</param>
    /// <param name="bufferSize">Bytes to start with, at least 1; the buffer grows with the longest record.</param>
    public CsvTokenizer(Stream stream, string path, string[] columns, int bufferSize = DefaultBufferSize)
    {
        this.stream = stream;
        this.path = path;
        this.columns = columns;
        fields = new (int, int)[columns.Length];
        buffer = ArrayPool<byte>.Shared.Rent(bufferSize);
        capacity = bufferSize;
    }

    /// <summary>The line on which the current record starts, counted from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Reads the first record, after a byte order mark if there is one, which has to be the names of the columns.</summary>
    public void ReadHeader()
    {
        SkipByteOrderMark();
        if (!Read())
            throw Error(0, "", $"the header '{string.Join(',', columns)}', and the file is empty");

        for (var column = 0; column < columns.Length; column++)
        {
            if (!Ascii.Equals(Field(column), columns[column]))
                throw Error(column, $"'{columns[column]}' here in the header '{string.Join(',', columns)}'");
        }
    }

    /// <summary>Moves to the next record.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Read()
    {
        recordStart = position;
        fieldCount = 0;
        Line = nextLine;
        if (Peek() == EndOfFile)
            return false;

        while (ReadField())
        {
        }

        if (fieldCount == 1 && fields[0].Length == 0)
            throw Error(0, "", "a record in place of a blank line");
        if (fieldCount < columns.Length)
            throw Error(fieldCount, "", $"{columns.Length} columns, and the line has {fieldCount}");
        return true;
    }

    /// <summary>The bytes of a field of the current record, without its quotes.</summary>
    public ReadOnlySpan<byte> Field(int column) => buffer.AsSpan(recordStart + fields[column].Start, fields[column].Length);

    /// <summary>The error that a field of the current record is not what was expected.</summary>
    public FixtureFormatException Error(int column, string expected) =>
        Error(column, Found(fields[column].Start, fields[column].Length), expected);

    public void Dispose()
    {
        stream.Dispose();
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        recordStart = position = end = 0;
    }

    /// <summary>Reads one field and what ends it.</summary>
    /// <returns>Whether another field of the record follows.</returns>
    private bool ReadField() => Peek() == '"' ? ReadQuotedField() : ReadPlainField();

    private bool ReadPlainField()
    {
        var start = position - recordStart;
        while (true)
        {
            var length = buffer.AsSpan(position, end - position).IndexOfAny(EndsOfPlainText);
            position = length < 0 ? end : position + length;
            if (length >= 0 || !Fill())
                break;
        }

        var isQuote = Peek() == '"';
        var fieldLength = position - recordStart - start;
        return isQuote
            ? throw Error(fieldCount, Found(start, fieldLength + 1), "quotes around the whole field where it holds a quote")
            : EndField(start, fieldLength);
    }

    /// <summary>Takes the quotes away in place: what follows a doubled quote moves forward by one byte.</summary>
    private bool ReadQuotedField()
    {
        position++;
        var start = position - recordStart;
        var length = 0;
        while (true)
        {
            length += MoveTextUpToQuote(start + length);
            if (Peek() == EndOfFile)
                throw Error(fieldCount, Found(start, length), "a closing quote before the end of the file");
            position++;
            if (Peek() != '"')
                return EndField(start, length);
            buffer[recordStart + start + length++] = (byte)'"';
            position++;
        }
    }

    /// <summary>Moves the text before the next quote, or before the end of the file, to <paramref name="target"/> of the record.</summary>
    /// <returns>Its bytes.</returns>
    private int MoveTextUpToQuote(int target)
    {
        var moved = 0;
        while (Peek() is not EndOfFile and not '"')
        {
            var unread = buffer.AsSpan(position, end - position);
            var length = unread.IndexOf((byte)'"');
            var text = length < 0 ? unread : unread[..length];
            nextLine += text.Count((byte)'\n');
            text.CopyTo(buffer.AsSpan(recordStart + target + moved));
            moved += text.Length;
            position += text.Length;
        }

        return moved;
    }

    /// <summary>Notes a field and reads the comma or the line end behind it.</summary>
    /// <returns>Whether it was a comma.</returns>
    private bool EndField(int start, int length)
    {
        if (fieldCount == columns.Length)
            throw Error(fieldCount, Found(start, length), $"the line to end after its {columns.Length} columns, and this one follows");

        fields[fieldCount] = (start, length);
        var isComma = Peek() == ',';
        if (isComma)
            position++;
        else
            EndLine();
        fieldCount++;
        return isComma;
    }

    private void EndLine()
    {
        var isAfterCarriageReturn = Peek() == '\r';
        if (isAfterCarriageReturn)
            position++;

        var next = Peek();
        if (next == '\n')
        {
            position++;
            nextLine++;
        }
        else if (isAfterCarriageReturn)
        {
            throw Error(fieldCount, "a line feed after the carriage return that follows");
        }
        else if (next != EndOfFile)
        {
            throw Error(fieldCount, "a comma or a line end after the closing quote");
        }
    }

    /// <summary>The next byte, or <see cref="EndOfFile"/>.</summary>
    private int Peek() => position < end || Fill() ? buffer[position] : EndOfFile;

    /// <summary>Reads on, keeping the bytes of the current record.</summary>
    /// <returns>Whether there were more bytes.</returns>
    private bool Fill()
    {
        KeepRecordOnly();
        if (end == capacity)
            Grow();
        var count = stream.Read(buffer, end, capacity - end);
        end += count;
        return count > 0;
    }

    private void KeepRecordOnly()
    {
        buffer.AsSpan(recordStart, end - recordStart).CopyTo(buffer);
        position -= recordStart;
        end -= recordStart;
        recordStart = 0;
    }

    private void Grow()
    {
        if (capacity >= LongestRecord)
            throw Error(fieldCount, Found(0, end), $"a record of less than {LongestRecord} bytes");
        capacity *= 2;
        if (capacity <= buffer.Length)
            return;

        var larger = ArrayPool<byte>.Shared.Rent(capacity);
        buffer.AsSpan(0, end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private void SkipByteOrderMark()
    {
        while (end < 3 && Fill())
        {
        }

        if (buffer.AsSpan(0, end).StartsWith("\uFEFF"u8))
            position = 3;
    }

    /// <summary>A fault behind the last column is told of the last column.</summary>
    private FixtureFormatException Error(int column, string value, string expected) =>
        new(path, Line, columns[Math.Min(column, columns.Length - 1)], value, expected);

    /// <summary>Text of the record for an error, cut where it is long.</summary>
    private string Found(int start, int length)
    {
        var text = Encoding.UTF8.GetString(buffer, recordStart + start, Math.Min(length, LongestValueInError * LongestUtf8));
        return text.Length > LongestValueInError ? text[..LongestValueInError] : text;
    }
}
