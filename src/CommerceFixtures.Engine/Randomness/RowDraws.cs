using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Randomness;

/// <summary>The random draws of one row of a column. Rows with many draws are faster this way, and get the same ones.</summary>
internal readonly struct RowDraws
{
    private const double UnitOfBits53 = 1.0 / (1L << 53);

    private readonly ulong _key;

    /// <param name="key">The key of the row.</param>
    internal RowDraws(ulong key) => _key = key;

    /// <summary>Returns 64 uniform bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Bits(int draw) => Draws.Mix(_key + (ulong)draw * Draws.GoldenRatio);

    /// <summary>Returns a uniform number in [0, 1), in steps of 2^-53.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Unit(int draw) => (Bits(draw) >> 11) * UnitOfBits53;

    /// <summary>Returns a uniform number in [0, bound).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Below(int bound, int draw) => (int)Math.BigMul(Bits(draw), (ulong)bound, out _);

    /// <summary>Returns a uniform number in [0, bound).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Below(long bound, int draw) => (long)Math.BigMul(Bits(draw), (ulong)bound, out _);
}
