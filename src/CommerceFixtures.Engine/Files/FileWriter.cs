using System.Security.Cryptography;
using System.Text;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Texts;
using Microsoft.Win32.SafeHandles;

namespace CommerceFixtures.Engine.Files;

/// <summary>
/// Writes one file from blocks of rows that any thread can deliver. A block that is early waits in memory; the thread that delivers the
/// next block in order writes it, and then the blocks that waited for it.
/// </summary>
internal sealed class FileWriter : IDisposable
{
    /// <summary>The number of rows in a block: half a megabyte of the longest rows, which fits the second-level cache of a core.</summary>
    public const int BlockRows = 4096;

    private readonly TableRows _table;
    private readonly string _name;
    private readonly SafeFileHandle _file;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Dictionary<int, CsvBlock> _waiting = [];
    private readonly Stack<CsvBlock> _idle = [];
    private int _turn;
    private bool _isWriting;
    private long _length;

    /// <param name="table">The rows to write.</param>
    /// <param name="directory">An existing folder.</param>
    /// <param name="name">The name of the file. No file of this name may exist in the folder.</param>
    public FileWriter(TableRows table, string directory, string name)
    {
        (_table, _name) = (table, name);
        _file = File.OpenHandle(Path.Combine(directory, name), FileMode.CreateNew, FileAccess.Write);
        try
        {
            Append(Encoding.ASCII.GetBytes(string.Join(',', table.File.Columns) + "\n"));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public int Blocks => Work.BlocksOf(_table.Rows, BlockRows);

    /// <summary>Formats a block and writes it, or leaves it to the thread that writes the block before it.</summary>
    /// <returns>The number of rows in the block.</returns>
    public int Write(int block)
    {
        var (start, end) = (block * BlockRows, Math.Min(_table.Rows, (block + 1) * BlockRows));
        var bytes = TakeIdle();
        _table.Write(bytes, start, end);
        Take(block, bytes);
        return end - start;
    }

    public FixtureManifestFile End() => new()
    {
        Name = _name,
        RowCount = _table.Rows,
        Length = _length,
        Sha256 = Convert.ToHexString(_hash.GetHashAndReset()).ToLowerInvariant(),
    };

    public void Dispose()
    {
        _file.Dispose();
        _hash.Dispose();
    }

    /// <summary>Writes the block and those that waited for it, or lets it wait if it is early.</summary>
    private void Take(int block, CsvBlock bytes)
    {
        lock (_waiting)
        {
            _waiting[block] = bytes;
            if (_isWriting)
                return;
            _isWriting = true;
        }

        while (NextInTurn() is { } next)
        {
            Append(next.Bytes);
            GiveBack(next);
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        RandomAccess.Write(_file, bytes, _length);
        _length += bytes.Length;
    }

    private CsvBlock? NextInTurn()
    {
        lock (_waiting)
        {
            if (_waiting.Remove(_turn, out var next))
                _turn++;
            else
                _isWriting = false;
            return next;
        }
    }

    private CsvBlock TakeIdle()
    {
        lock (_idle)
            return _idle.TryPop(out var block) ? block : new CsvBlock();
    }

    private void GiveBack(CsvBlock block)
    {
        block.Clear();
        lock (_idle)
            _idle.Push(block);
    }
}
