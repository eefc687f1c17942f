using System.Globalization;
using System.Runtime.CompilerServices;

namespace CommerceFixtures;

/// <summary>
/// An amount or a fraction with two decimal places, as a whole number of hundredths. It has half the size of a decimal, which counts where
/// there are millions of rows.
/// </summary>
internal readonly record struct Hundredths(long Count)
{
    private const byte Scale = 2;
    private const int FlagsOfScale = Scale << 16;

    private const decimal Most = long.MaxValue / 100m;

    public decimal Value =>
        Unsafe.BitCast<Parts, decimal>(new(Count < 0 ? int.MinValue | FlagsOfScale : FlagsOfScale, 0, (ulong)Math.Abs(Count)));

    /// <param name="value">The amount.</param>
    /// <param name="property">The name of the property, for the error.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value has more than two decimal places, which no file can hold, or is too large.
    /// </exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Hundredths Of(decimal value, string property)
    {
        // Nearly all values have this scale and no sign: their digits are the count.
        var (flags, high, low) = Unsafe.BitCast<decimal, Parts>(value);
        return flags == FlagsOfScale && high == 0 && low <= long.MaxValue ? new((long)low) : OfAnyScale(value, property);
    }

    private static Hundredths OfAnyScale(decimal value, string property)
    {
        if (Math.Abs(value) > Most)
        {
            throw new ArgumentOutOfRangeException(
                property, value, string.Create(CultureInfo.InvariantCulture, $"The value must be between -{Most} and {Most}."));
        }

        if (decimal.Round(value, Scale) != value)
            throw new ArgumentOutOfRangeException(property, value, "The value must have at most two decimal places. Round it first.");
        return new((long)(value * 100));
    }

    /// <summary>The fields of a decimal, in their order in memory.</summary>
    private readonly record struct Parts(int Flags, uint High, ulong Low);
}
