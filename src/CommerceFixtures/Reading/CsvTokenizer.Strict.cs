using System.Buffers;

namespace CommerceFixtures;

/// <content>The strict path: any record, and what is wrong with it.</content>
internal sealed partial class CsvTokenizer
{
    private const int EndOfFile = -1;

    private static readonly SearchValues<byte> EndsOfPlainText = SearchValues.Create(",\n\r\""u8);

    private async ValueTask<bool> ReadAnyRecordAsync(CancellationToken cancellation)
    {
        await BufferRecordAsync(cancellation).ConfigureAwait(false);
        return ReadAnyRecord();
    }

    /// <summary>Reads any record, field by field, and reports what is wrong with it.</summary>
    private bool ReadAnyRecord()
    {
        if (Peek() == EndOfFile)
            return false;

        while (ReadField())
        {
        }

        if (_fieldCount == 1 && _fields[0].Length == 0)
            throw RecordFault(0, "a record, but the line is blank", ProbableCause.EmptyRecord);
        if (_fieldCount < _columns.Length)
        {
            var record = _buffer.AsSpan(_recordStart, _position - _recordStart);
            var cause = ProbableCause.OfFewColumns(record, _columns.Length);
            throw RecordFault(_fieldCount, $"{_columns.Length} columns, but the line has {_fieldCount}", cause);
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
                _fieldCount, Found(start, fieldLength + 1), "quotes around the whole field, because it contains a quote",
                ProbableCause.OfQuote(_buffer.AsSpan(_recordStart + start, fieldLength)))
            : EndField(start, fieldLength);
    }

    /// <summary>Removes the quotes in place: what follows a doubled quote moves forward by one byte.</summary>
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
    /// <returns>The number of bytes.</returns>
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

    /// <summary>Notes a field and reads the comma or the line end after it.</summary>
    /// <returns>Whether it was a comma.</returns>
    private bool EndField(int start, int length)
    {
        if (_fieldCount == _columns.Length)
        {
            throw Fault(
                _fieldCount, Found(start, length), $"the line to end after {_columns.Length} columns, but this one follows",
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
            throw Error(_fieldCount, "a line feed (LF) after the carriage return (CR) that follows the field");
        }
        else if (next != EndOfFile)
        {
            throw Error(_fieldCount, "a comma or the end of the line after the closing quote");
        }
    }

    /// <summary>The next byte, or <see cref="EndOfFile"/>.</summary>
    private int Peek() => _position < _end || Fill() ? _buffer[_position] : EndOfFile;
}
