using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Randomness;

/// <summary>A sequence of draws that one number decides, for values that many small choices make up.</summary>
internal struct DrawSequence(ulong number)
{
    private ulong _state = number;

    /// <summary>Returns a uniform number in [0, bound).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Below(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        return (int)Math.BigMul(Draws.Mix(_state), (ulong)bound, out _);
    }

    /// <summary>Returns true in this percentage of cases.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Percent(int percent) => Below(100) < percent;
}
