using System.Numerics;
using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine;

/// <summary>
/// The rows whose hash an earlier row has, too, among a share of all hashes: each share is looked through on its own, in a table that
/// fits the cache.
/// </summary>
internal sealed class RepeatedHashes
{
    /// <summary>At 2.5 million rows a share's table has 2 MiB.</summary>
    public const int Shares = 16;

    private const int ShareBits = 60;

    private readonly ulong[] _hashes;
    private readonly ulong _share;
    private readonly ulong[] _table;
    private int _row;

    public RepeatedHashes(ulong[] hashes, int share)
    {
        _hashes = hashes;
        _share = (ulong)share;

        // Even if all hashes are different, a table is hardly more than half full: shares differ by chance, a little.
        _table = new ulong[BitOperations.RoundUpToPowerOf2((uint)(hashes.Length / Shares) * 3 / 2 + 1024)];
    }

    /// <summary>How many different hashes the share has up to the row.</summary>
    public int Different { get; private set; }

    /// <summary>The first row that has the hash of the row that was found.</summary>
    public int EarlierRow => Array.IndexOf(_hashes, _hashes[_row - 1]);

    /// <returns>The next row whose hash an earlier one has, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Next()
    {
        var (hashes, table, share, mask) = (_hashes, _table, _share, _table.Length - 1);
        for (var row = _row; row < hashes.Length; row++)
        {
            var hash = hashes[row];
            if (hash >> ShareBits != share)
                continue;

            var slot = (int)(hash >> 1) & mask;
            while (table[slot] != 0 && table[slot] != hash)
                slot = (slot + 1) & mask;
            if (table[slot] == hash)
            {
                _row = row + 1;
                return row;
            }

            table[slot] = hash;
            Different++;
        }

        _row = hashes.Length;
        return -1;
    }
}
