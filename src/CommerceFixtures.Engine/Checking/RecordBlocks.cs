using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// Splits a file into blocks of records that can be read in parallel: the records that start in bytes 0 to n, n to 2n, and so on. Each line
/// feed is taken as the end of a record. If a cell contains a line feed, reading a block ends in an open quote; if the last record of a
/// block is unusually long, the block is left out. In both cases the ids are not consecutive, and the file is read sequentially instead.
/// </summary>
internal sealed class RecordBlocks : IDisposable
{
    /// <summary>A block and its tail fit a pooled buffer of 1 MiB, which fits the cache of a core.</summary>
    public const int DefaultBytes = 960 * 1024;

    /// <summary>The bytes after a block in which its last record must end. Rows have a few hundred bytes.</summary>
    public const int Tail = 32 * 1024;

    private readonly string _path;
    private readonly string[] _columns;
    private readonly int _blockBytes;
    private readonly FileStream _stream;
    private readonly SafeFileHandle _handle;

    public RecordBlocks(string path, string[] columns, int blockBytes)
    {
        _path = path;
        _columns = columns;
        _blockBytes = blockBytes;
        _stream = FixtureFolder.Open(path);
        _handle = _stream.SafeFileHandle;
        Count = (int)Math.Max(1, (_stream.Length + blockBytes - 1) / blockBytes);
    }

    public int Count { get; }

    /// <summary>Passes the records of a block to the delegate. Block 0 starts after the header, which is checked.</summary>
    public void Read(int block, Action<CsvTokenizer> read)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 + _blockBytes + Tail);
        try
        {
            // The byte before the block shows whether a record starts at the first byte of the block.
            var before = block == 0 ? 0 : 1;
            var length = Fill(buffer.AsSpan(0, before + _blockBytes + Tail), (long)block * _blockBytes - before);
            var start = before == 0 ? 0 : AfterLineFeed(buffer, 0, length);
            var end = AfterLineFeed(buffer, before + _blockBytes - 1, length);
            var isCut = end == before + _blockBytes + Tail && buffer[end - 1] != '\n';
            if (start >= before + _blockBytes || isCut)
                return;

            using var records = new CsvTokenizer(buffer, start, end, _path, _columns);
            if (block == 0)
                records.ReadHeader();
            read(records);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public void Dispose() => _stream.Dispose();

    private int Fill(Span<byte> buffer, long offset)
    {
        var filled = 0;
        while (filled < buffer.Length && RandomAccess.Read(_handle, buffer[filled..], offset + filled) is var count and > 0)
            filled += count;
        return filled;
    }

    /// <summary>The position after the first line feed, or the end if there is no line feed.</summary>
    private static int AfterLineFeed(byte[] buffer, int from, int end)
    {
        var place = from < end ? buffer.AsSpan(from, end - from).IndexOf((byte)'\n') : -1;
        return place < 0 ? end : from + place + 1;
    }
}
