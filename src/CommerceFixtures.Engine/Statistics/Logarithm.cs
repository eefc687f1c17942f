using System.Numerics;
using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Statistics;

/// <summary>A logarithm that uses only + - * /, so that it is the same on every machine, unlike <see cref="Math.Log(double)"/>.</summary>
internal static class Logarithm
{
    private const double OfTwo = 0.693147180559945309;

    /// <summary>The natural logarithm of a whole number of 1 or more, with an error below one in ten million.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(long number)
    {
        // ln m = 2 artanh((m - 1) / (m + 1)), and m is between 0.75 and 1.5, so that the series is short.
        var power = BitOperations.Log2((ulong)number);
        var rest = number / (double)(1UL << power);
        if (rest >= 1.5)
            (power, rest) = (power + 1, rest / 2);
        var part = (rest - 1) / (rest + 1);
        var square = part * part;
        return power * OfTwo + 2 * part * (1 + square * (1.0 / 3 + square * (1.0 / 5 + square * (1.0 / 7 + square / 9))));
    }
}
