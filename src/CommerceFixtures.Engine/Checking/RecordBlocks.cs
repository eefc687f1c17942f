using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// A file in blocks of records that can be read side by side: those that start in its bytes 0 to n, n to 2n, and so on. A record is taken
/// to start after each line feed; where a cell holds one, reading a block ends in an open quote. A block that ends in a record of
/// unlikely length is left out. In both cases the ids do not run on, and the file is read in order instead.
/// </summary>
internal sealed class RecordBlocks : IDisposable
{
    /// <summary>With its tail it fits a pooled buffer of 1 MiB, and that the cache of a core.</summary>
    public const int DefaultBytes = 960 * 1024;

    /// <summary>The last record of a block goes on into the next; rows have a few hundred bytes.</summary>
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

    /// <summary>Hands over the records of a block; those of block 0 start after the header, which is checked.</summary>
    public void Read(int block, Action<CsvTokenizer> read)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 + _blockBytes + Tail);
        try
        {
            // The byte before the block shows whether a record starts with the block.
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

    /// <summary>The place after the first line feed from a place on, or the end if there is no line feed.</summary>
    private static int AfterLineFeed(byte[] buffer, int from, int end)
    {
        var place = from < end ? buffer.AsSpan(from, end - from).IndexOf((byte)'\n') : -1;
        return place < 0 ? end : from + place + 1;
    }
}
