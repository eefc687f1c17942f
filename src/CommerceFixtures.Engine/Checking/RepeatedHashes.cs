using System.Numerics;
using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// Finds the rows whose hash also occurs in an earlier row. The hashes are split into shares, so that the table of a share fits the cache.
/// </summary>
internal sealed class RepeatedHashes
{
    /// <summary>With 16 shares, the table of a share takes 2 MiB at 2.5 million rows.</summary>
    private const int Shares = 16;

    private const int ShareBits = 60;

    private readonly ulong[] _hashes;
    private readonly ulong[] _table;
    private ulong _share;
    private int _row;

    private RepeatedHashes(ulong[] hashes)
    {
        _hashes = hashes;

        // At most two thirds full, even if all hashes differ. By chance, shares differ only slightly in size.
        _table = new ulong[BitOperations.RoundUpToPowerOf2((uint)(hashes.Length / Shares) * 3 / 2 + 1024)];
    }

    /// <summary>The number of different hashes of the share so far.</summary>
    public int Different { get; private set; }

    /// <summary>The first row with the hash of the row that was found last.</summary>
    public int EarlierRow => Array.IndexOf(_hashes, _hashes[_row - 1]);

    /// <summary>Runs the body for each share.</summary>
    public static void InShares(ulong[] hashes, Work work, Action<RepeatedHashes> body)
    {
        var memory = new PerWorker<RepeatedHashes>(() => new RepeatedHashes(hashes));
        work.Each(Shares, share => memory.Use(repeated =>
        {
            repeated.Start(share);
            body(repeated);
        }));
    }

    /// <summary>The number of different hashes.</summary>
    public static int CountDifferent(ulong[] hashes, Work work)
    {
        var different = 0;
        InShares(hashes, work, repeated =>
        {
            while (repeated.Next() >= 0)
            {
            }

            Interlocked.Add(ref different, repeated.Different);
        });
        return different;
    }

    /// <returns>The next row whose hash occurs in an earlier row, or -1.</returns>
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
