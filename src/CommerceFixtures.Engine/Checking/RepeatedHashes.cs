using System.Numerics;
using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// The rows whose hash an earlier row has, too, among a share of all hashes: each share is looked through on its own, in a table that
/// fits the cache.
/// </summary>
internal sealed class RepeatedHashes
{
    /// <summary>At 2.5 million rows a share's table has 2 MiB.</summary>
    private const int Shares = 16;

    private const int ShareBits = 60;

    private readonly ulong[] _hashes;
    private readonly ulong[] _table;
    private ulong _share;
    private int _row;

    private RepeatedHashes(ulong[] hashes)
    {
        _hashes = hashes;

        // Two thirds full even if all hashes are different, and chance makes no share much larger than the others.
        _table = new ulong[BitOperations.RoundUpToPowerOf2((uint)(hashes.Length / Shares) * 3 / 2 + 1024)];
    }

    /// <summary>How many different hashes the share has up to the row.</summary>
    public int Different { get; private set; }

    /// <summary>The first row that has the hash of the row that was found.</summary>
    public int EarlierRow => Array.IndexOf(_hashes, _hashes[_row - 1]);

    /// <summary>Looks through each share.</summary>
    public static void InShares(ulong[] hashes, Work work, Action<RepeatedHashes> body)
    {
        var memory = new PerWorker<RepeatedHashes>(() => new RepeatedHashes(hashes));
        work.Each(Shares, share => memory.Use(repeated =>
        {
            repeated.Start(share);
            body(repeated);
        }));
    }

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

    private void Start(int share)
    {
        _share = (ulong)share;
        _row = 0;
        Different = 0;
        Array.Clear(_table);
    }
}
