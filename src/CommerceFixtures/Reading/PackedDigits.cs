using System.Runtime.CompilerServices;

namespace CommerceFixtures;

/// <summary>
/// Parses the digits of a short field all at once, in one register: the bytes of the field in file order, the last one highest, zeros
/// below. The arithmetic is Daniel Lemire's, "Quickly parsing eight digits" (2018).
/// </summary>
internal static class PackedDigits
{
    public const int MostBytes = sizeof(ulong);

    private const ulong Zeros = 0x3030_3030_3030_3030;
    private const ulong HighHalves = 0xF0F0_F0F0_F0F0_F0F0;
    private const ulong SixEach = 0x0606_0606_0606_0606;
    private const ulong ThreesEach = 0x3333_3333_3333_3333;
    private const int Point = 40;

    /// <summary>Parses a number that consists of digits only.</summary>
    /// <param name="packed">The field.</param>
    /// <param name="length">1 to 8.</param>
    /// <param name="number">The value.</param>
    /// <returns>Whether the field is such a number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryNumber(ulong packed, int length, out long number)
    {
        var digits = packed | Zeros >> 1 >> (8 * length - 1);
        number = ValueOf(digits - Zeros);
        return ((digits & HighHalves) | ((digits + SixEach) & HighHalves) >> 4) == ThreesEach;
    }

    /// <summary>Parses digits, a point and two more digits: the value times 100.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryHundredths(ulong packed, int length, out long hundredths)
    {
        const ulong afterPoint = ~0UL << (Point + 8);
        var withoutPoint = packed & afterPoint | packed << 8 & ~afterPoint;
        return TryNumber(withoutPoint, Math.Max(length - 1, 1), out hundredths) && length >= 4 && (byte)(packed >> Point) == '.';
    }

    /// <summary>Pairs of digits, then pairs of pairs, then both fours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long ValueOf(ulong digits)
    {
        const ulong firstOfFour = 0x0000_00FF_0000_00FF;
        const ulong millionAndHundred = 0x000F_4240_0000_0064;
        const ulong tenThousandAndOne = 0x0000_2710_0000_0001;
        var pairs = digits * 10 + (digits >> 8);
        return (uint)(((pairs & firstOfFour) * millionAndHundred + (pairs >> 16 & firstOfFour) * tenThousandAndOne) >> 32);
    }
}
