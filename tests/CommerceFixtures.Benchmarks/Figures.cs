using System.Globalization;

namespace CommerceFixtures.Benchmarks;

/// <summary>Formats numbers for readers: three significant digits and a unit.</summary>
internal static class Figures
{
    public const double Million = 1e6;

    public static string Seconds(double seconds) => seconds < 1
        ? $"{Digits(seconds * 1000)} ms"
        : $"{Digits(seconds)} s";

    public static string Microseconds(double seconds) => $"{Digits(seconds * Million)} µs";

    public static string Megabytes(double bytes) => $"{Digits(bytes / Million)} MB";

    public static string Count(double count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Digits(double number) =>
        number.ToString(number < 10 ? "0.00" : number < 100 ? "0.0" : "N0", CultureInfo.InvariantCulture);
}
