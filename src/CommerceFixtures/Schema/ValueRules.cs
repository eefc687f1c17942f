using System.Globalization;
using System.Numerics;

namespace CommerceFixtures;

/// <summary>The rules for single values. The build checks those of shares and between tables.</summary>
internal static class ValueRules
{
    private const char Nul = '\0';

    /// <summary>An amount that was paid. It can be 0.</summary>
    public static readonly ValueRule<decimal> Amount =
        new("an amount of 0.00 or more with two decimal places, such as 19.99", ">= 0", amount => amount >= 0);

    public static readonly ValueRule<decimal> AmountAboveZero =
        new("an amount greater than 0.00 with two decimal places, such as 19.99", "> 0", amount => amount > 0);

    /// <summary>A property, so that reading a file does not create all the rules.</summary>
    public static ReadOnlySpan<int> DiscountPercents => [0, 10, 20, 25];

    public static readonly ValueRule<decimal> Discount = OneOf(Array.ConvertAll(DiscountPercents.ToArray(), percent => percent / 100m));

    public const int MinQuantity = 1;
    public const int MinStars = 1;
    public const int MaxStars = 5;
    public const int MinStock = 0;

    public static readonly ValueRule<int> Quantity = AtLeast(MinQuantity);

    public static readonly ValueRule<int> Stars = Between(MinStars, MaxStars);

    public static readonly ValueRule<int> Stock = AtLeast(MinStock);

    /// <summary>Databases count the characters. Only rows and files check that they are letters or digits.</summary>
    public static readonly ValueRule<string> State =
        new($"{PostalForm.State}, such as TX", "LIKE '__'", PostalForm.IsState);

    /// <inheritdoc cref="State"/>
    public static readonly ValueRule<string> Zip =
        new($"{PostalForm.Zip}, such as 02134", "LIKE '_____'", PostalForm.IsZip);

    /// <summary>The rules for all text: it must be valid in UTF-8, and in PostgreSQL, which has no NUL.</summary>
    public static readonly IReadOnlyList<ValueRule<string>> Text =
    [
        new("text", null, text => text is not null),
        new("text without NUL characters", null, text => !text.Contains(Nul)),
        new("valid Unicode text, without a lone surrogate", null, HasNoLoneSurrogate),
    ];

    public static ValueRule<string> NoLongerThan(int most) =>
        new(string.Create(CultureInfo.InvariantCulture, $"text of at most {most} characters"), null, text => text.Length <= most);

    /// <summary>The range of a decimal with this many digits, two of them after the point.</summary>
    public static ValueRule<decimal> NoLargerThan(int precision)
    {
        var limit = (decimal)BigInteger.Pow(10, precision - 2);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"a number greater than -{limit} and less than {limit}"),
            null,
            number => Math.Abs(number) < limit);
    }

    private static ValueRule<int> AtLeast(int least) => new(
        string.Create(CultureInfo.InvariantCulture, $"a whole number of {least} or more"),
        string.Create(CultureInfo.InvariantCulture, $">= {least}"),
        number => number >= least);

    private static ValueRule<int> Between(int least, int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"a whole number between {least} and {most}"),
        string.Create(CultureInfo.InvariantCulture, $"BETWEEN {least} AND {most}"),
        number => number >= least && number <= most);

    private static ValueRule<decimal> OneOf(decimal[] numbers)
    {
        var texts = Array.ConvertAll(numbers, number => number.ToString("0.00", CultureInfo.InvariantCulture));
        return new($"one of {string.Join(", ", texts)}", $"IN ({string.Join(", ", texts)})", number => numbers.Contains(number));
    }

    private static bool HasNoLoneSurrogate(string text)
    {
        for (var position = 0; position < text.Length; position++)
        {
            if (!char.IsSurrogate(text[position]))
                continue;
            if (!char.IsSurrogatePair(text, position))
                return false;
            position++;
        }

        return true;
    }
}
