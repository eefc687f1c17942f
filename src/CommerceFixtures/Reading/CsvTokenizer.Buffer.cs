using System.Buffers;
using System.Globalization;

namespace CommerceFixtures;

/// <content>The buffer: it holds the current record and what was read after it, and grows with the longest record.</content>
internal sealed partial class CsvTokenizer
{
    /// <summary>Rows have a few hundred bytes. A quote that is never closed must not read a large file into memory.</summary>
    private const int LongestRecord = 1024 * 1024;

    /// <summary>Reads on until the whole next record is in the buffer, or the rest of the file.</summary>
    private async ValueTask BufferRecordAsync(CancellationToken cancellation)
    {
        while (!HoldsRecord() && await FillAsync(cancellation).ConfigureAwait(false))
        {
        }
    }

    /// <summary>Whether a line ends outside of quotes. If quotes are misplaced, the fault lies before that end.</summary>
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

    /// <summary>Reads on and keeps the bytes of the current record.</summary>
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

    /// <summary>Keeps only the current record, in a larger buffer if it fills this one.</summary>
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
        {
            var expected = string.Create(CultureInfo.InvariantCulture, $"a record of fewer than {LongestRecord} bytes");
            throw Fault(_fieldCount, Found(0, _end), expected);
        }

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

    /// <summary>
    /// The bytes of the header, up to at least one after its line end, so that the error does not depend on the size of the buffer.
    /// </summary>
    private ReadOnlySpan<byte> FirstLine()
    {
        while (!HoldsLine() && _capacity < LongestRecord && Fill())
        {
        }

        return Unread();

        ReadOnlySpan<byte> Unread() => _buffer.AsSpan(_recordStart, _end - _recordStart);
        bool HoldsLine() => Unread().IndexOfAny((byte)'\n', (byte)'\r') is var end and >= 0 && end + 1 < Unread().Length;
    }
}
