using System.Globalization;

namespace CommerceFixtures;

/// <summary>
/// An amount or a fraction of two decimals, as a whole number of hundredths: half the size of a decimal, which counts in rows by the million.
/// </summary>
internal readonly record struct Hundredths(long Count)
{
    private const byte Scale = 2;

    private const decimal Most = long.MaxValue / 100m;

    public decimal Value
    {
        get
        {
            var size = Math.Abs(Count);
            return new((int)size, (int)(size >> 32), 0, Count < 0, Scale);
        }
    }

    /// <param name="value">The amount.</param>
    /// <param name="property">What it is of, for the error.</param>
    /// <exception cref="ArgumentOutOfRangeException">It has more than two decimals, as no file can, or more than 16 digits before them.</exception>
    public static Hundredths Of(decimal value, string property)
    {
        // Most have the scale already: their digits are the count.
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var (low, middle, high, flags) = (bits[0], bits[1], bits[2], bits[3]);
        if ((flags & int.MaxValue) != Scale << 16 || high != 0 || middle < 0)
            return OfAnyScale(value, property);
        var size = (long)middle << 32 | (uint)low;
        return new(flags < 0 ? -size : size);
    }

    private static Hundredths OfAnyScale(decimal value, string property)
    {
        if (Math.Abs(value) > Most)
            throw new ArgumentOutOfRangeException(property, value, string.Create(CultureInfo.InvariantCulture, $"The number must be between -{Most} and {Most}."));
        if (decimal.Round(value, Scale) != value)
            throw new ArgumentOutOfRangeException(property, value, "A row holds two decimals, as its file does. Round it to them first.");
        return new((long)(value * 100));
    }
}
