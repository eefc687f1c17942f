using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Items;

/// <summary>quantity * unit price * (1 - discount), in cents.</summary>
internal static class LineTotal
{
    /// <summary>The total, rounded half up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Cents(int priceCents, int quantity, int percentOff) =>
        (int)((Hundredths(priceCents, quantity, percentOff) + 50) / 100);

    /// <summary>Whether the exact total falls on half a cent, where rounding half up and banker's rounding differ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTie(int priceCents, int quantity, int percentOff) => Hundredths(priceCents, quantity, percentOff) % 100 == 50;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Hundredths(int priceCents, int quantity, int percentOff) => (long)priceCents * quantity * (100 - percentOff);
}
