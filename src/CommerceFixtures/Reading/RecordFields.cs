using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace CommerceFixtures;

/// <summary>
/// The fields of the current record as the types of the rows. The culture has no effect, and a value is the whole field: no spaces around
/// it, nothing after it.
/// </summary>
/// <param name="tokenizer">The source of the records.</param>
/// <param name="firstId">The ID of the first record, or <see cref="AnyId"/>.</param>
internal sealed class RecordFields(CsvTokenizer tokenizer, long firstId = 1)
{
    /// <summary>For records from the middle of a file, which can start with any ID.</summary>
    public const long AnyId = long.MaxValue;

    private const int IdColumn = 0;

    /// <summary>More digits than any row needs, and few enough to avoid an overflow.</summary>
    private const int MostDigits = 18;

    private const long NoNumber = long.MinValue;

    private const byte Nul = 0;
    private const byte LastOfAscii = 0x7F;

    private static readonly byte[][] Categories = Array.ConvertAll(ClosedSetText.Categories, Encoding.UTF8.GetBytes);
    private static readonly byte[][] Statuses = Array.ConvertAll(ClosedSetText.Statuses, Encoding.UTF8.GetBytes);
    private static readonly byte[][] PaymentMethods = Array.ConvertAll(ClosedSetText.PaymentMethods, Encoding.UTF8.GetBytes);

    /// <summary>
    /// A bit for each discount: no processor can predict which one comes next, so four comparisons would cost 4 ns a row.
    /// </summary>
    private static readonly int DiscountBits = BitsOf(ValueRules.DiscountPercents);

    private const int LengthOfDate = 10;

    private readonly StringPool _pool = new();
    private readonly byte[] _lastDate = new byte[LengthOfDate];
    private int _lastDay;

    /// <summary>The ID of the first record, or <see cref="AnyId"/> until it is read.</summary>
    public long FirstId { get; private set; } = firstId;

    /// <summary>The ID that the next record must have, or <see cref="AnyId"/> if it can have any.</summary>
    public long ExpectedId { get; private set; } = firstId;

    /// <summary>Moves to the next record.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Read() => tokenizer.Read();

    /// <summary>The ID in the first column, which is 1 more than that of the previous record.</summary>
    public int NextId() => NextLongId() is var id and <= int.MaxValue ? (int)id : throw NotWhole(IdColumn);

    /// <summary>The 64-bit ID in the first column, which is 1 more than that of the previous record.</summary>
    public long NextLongId()
    {
        var id = Number(IdColumn);
        if (id != ExpectedId)
            RequireExpected(id);
        ExpectedId = id + 1;
        return id;
    }

    public int WholeNumber(int column) =>
        Number(column) is var number and >= int.MinValue and <= int.MaxValue ? (int)number : throw NotWhole(column);

    /// <summary>A number of units on hand.</summary>
    public int Stock(int column) =>
        Number(column) is var units and >= ValueRules.MinStock and <= int.MaxValue
            ? (int)units
            : throw NotUnits(column, ValueRules.Stock, ValueRules.MinStock);

    /// <summary>A number of units sold.</summary>
    public int Quantity(int column) =>
        Number(column) is var units and >= ValueRules.MinQuantity and <= int.MaxValue
            ? (int)units
            : throw NotUnits(column, ValueRules.Quantity, ValueRules.MinQuantity);

    /// <summary>A number of stars.</summary>
    public int Rating(int column) =>
        Number(column) is var stars and >= ValueRules.MinStars and <= ValueRules.MaxStars
            ? (int)stars
            : throw NotWhole(column, ValueRules.Stars.Expected);

    /// <summary>An amount above zero.</summary>
    public decimal Price(int column) =>
        AnyHundredths(column) is var cents and > 0
            ? new Hundredths(cents).Value
            : throw NotTwoDecimals(column, ValueRules.AmountAboveZero.Expected);

    /// <summary>An amount of zero or more.</summary>
    public decimal Total(int column) =>
        AnyHundredths(column) is var cents and >= 0
            ? new Hundredths(cents).Value
            : throw NotTwoDecimals(column, ValueRules.Amount.Expected);

    /// <summary>A discount, as a fraction.</summary>
    public decimal Discount(int column) =>
        AnyHundredths(column) is var percent && IsDiscount(percent) ? new Hundredths(percent).Value : throw NotDiscount(column);

    /// <summary>A number with two decimal places, times 100.</summary>
    public long Hundredths(int column) =>
        AnyHundredths(column) is var hundredths and not NoNumber
            ? hundredths
            : throw NotTwoDecimals(column, "a number with two decimal places, such as 19.99");

    public DateOnly Date(int column) => DateOnly.FromDayNumber(DayNumber(column));

    /// <summary>A date as <see cref="DateOnly.DayNumber"/>.</summary>
    public int DayNumber(int column)
    {
        // Rows are nearly sorted by date: most have the day of the previous row.
        var text = tokenizer.Field(column);
        if (text.Length == LengthOfDate && text.SequenceEqual(_lastDate))
            return _lastDay;
        var day = DayNumberOf(text);
        if (day < 0)
            throw NotDate(column);
        text.CopyTo(_lastDate);
        return _lastDay = day;
    }

    public ProductCategory Category(int column) => (ProductCategory)Member(column, Categories);

    public OrderStatus Status(int column) => (OrderStatus)Member(column, Statuses);

    public PaymentMethod PaymentMethod(int column) => (PaymentMethod)Member(column, PaymentMethods);

    public string Text(int column)
    {
        // Nearly all text is ASCII. In Latin-1 a byte is a character, so ASCII takes one step where UTF-8 takes two.
        var field = tokenizer.Field(column);
        return field.ContainsAnyExceptInRange((byte)(Nul + 1), LastOfAscii)
            ? Encoding.UTF8.GetString(ValidText(column))
            : Encoding.Latin1.GetString(field);
    }

    /// <summary>Text that many rows share: the string of an earlier row if there is one.</summary>
    public string RepeatedText(int column)
    {
        var field = tokenizer.Field(column);
        return _pool.Find(field) ?? _pool.Add(field, Text(column));
    }

    /// <summary>A state, whose text many rows share.</summary>
    public string State(int column) => PostalForm.IsState(tokenizer.Field(column)) ? RepeatedText(column) : throw NotState(column);

    /// <summary>A postal code, whose text many rows share.</summary>
    public string Zip(int column) => PostalForm.IsZip(tokenizer.Field(column)) ? RepeatedText(column) : throw NotZip(column);

    /// <summary>
    /// The bytes of valid UTF-8, until the next record is read. Text has no NUL: editors do not show it, and PostgreSQL rejects it.
    /// </summary>
    public ReadOnlySpan<byte> ValidText(int column)
    {
        var field = tokenizer.Field(column);
        return Utf8.IsValid(field) && !field.Contains(Nul) ? field : throw NotText(column);
    }

    private long Number(int column) =>
        tokenizer.TryPack(column, out var packed, out var length) && PackedDigits.TryNumber(packed, length, out var number)
            ? number
            : NumberOf(tokenizer.Field(column));

    /// <summary>
    /// A number with two decimal places, times 100, or <see cref="NoNumber"/>, which is less than all of them, for any other field.
    /// </summary>
    private long AnyHundredths(int column) =>
        tokenizer.TryPack(column, out var packed, out var length) && PackedDigits.TryHundredths(packed, length, out var hundredths)
            ? hundredths
            : HundredthsOf(tokenizer.Field(column));

    private static int BitsOf(ReadOnlySpan<int> numbers)
    {
        var bits = 0;
        foreach (var number in numbers)
            bits |= 1 << number;
        return bits;
    }

    private static bool IsDiscount(long percent) => (ulong)percent < sizeof(int) * 8 && (DiscountBits >> (int)percent & 1) != 0;

    private int Member(int column, byte[][] texts)
    {
        var field = tokenizer.Field(column);
        for (var member = 0; member < texts.Length; member++)
        {
            if (field.SequenceEqual(texts[member]))
                return member;
        }

        throw NotMember(column, Array.ConvertAll(texts, Encoding.UTF8.GetString));
    }

    private void RequireExpected(long id)
    {
        if (ExpectedId != AnyId)
        {
            var expected = string.Create(
                CultureInfo.InvariantCulture, $"{ExpectedId}, because IDs increase by 1 from {FirstId} in file order");
            throw Error(IdColumn, expected, CauseOfId(id));
        }

        if (id == NoNumber)
            throw NotWhole(IdColumn);
        FirstId = id;
    }

    private FixtureFormatException NotWhole(int column, string expected = "a 32-bit whole number, written in digits only") =>
        Error(column, expected, ProbableCause.OfWholeNumber(tokenizer.Field(column)));

    private string? CauseOfId(long id) =>
        id != NoNumber ? ProbableCause.OtherOrder
        : tokenizer.IsEmptyRecord ? ProbableCause.EmptyRecord
        : ProbableCause.OfWholeNumber(tokenizer.Field(IdColumn));

    /// <summary>Names the largest number only if the value exceeds it. Otherwise nobody needs to know it.</summary>
    private FixtureFormatException NotUnits(int column, ValueRule<int> rule, int least) => NotWhole(
        column,
        IsAboveAll(tokenizer.Field(column))
            ? string.Create(CultureInfo.InvariantCulture, $"a whole number between {least} and {int.MaxValue}")
            : rule.Expected);

    private FixtureFormatException NotDiscount(int column) =>
        Error(column, ValueRules.Discount.Expected, ProbableCause.OfDiscount(tokenizer.Field(column)));

    private FixtureFormatException NotTwoDecimals(int column, string expected) =>
        Error(column, expected, ProbableCause.OfTwoDecimals(tokenizer.Field(column)));

    private FixtureFormatException NotDate(int column) =>
        Error(column, "a valid date in the form yyyy-MM-dd", ProbableCause.OfDate(tokenizer.Field(column)));

    private FixtureFormatException NotMember(int column, string[] members) =>
        Error(column, $"one of '{string.Join("', '", members)}'", ProbableCause.OfMember(tokenizer.Field(column), members));

    private FixtureFormatException NotState(int column) => Error(column, PostalForm.State, ProbableCause.OfState(tokenizer.Field(column)));

    private FixtureFormatException NotZip(int column) => Error(column, PostalForm.Zip, ProbableCause.OfZip(tokenizer.Field(column)));

    private FixtureFormatException NotText(int column) => Utf8.IsValid(tokenizer.Field(column))
        ? Error(column, "text without NUL characters")
        : Error(column, "text in UTF-8", ProbableCause.OtherEncoding);

    private FixtureFormatException Error(int column, string expected, string? cause = null) => tokenizer.Error(column, expected, cause);

    /// <summary>Whether digits are a number too large for 32 bits.</summary>
    private static bool IsAboveAll(ReadOnlySpan<byte> text) =>
        text.Length > 0 && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9') && NumberOf(text) is NoNumber or > int.MaxValue;

    /// <summary>Digits, with or without a minus sign.</summary>
    private static long NumberOf(ReadOnlySpan<byte> text)
    {
        var isNegative = text.Length > 0 && text[0] == '-';
        return DigitsOf(isNegative ? text[1..] : text, isNegative);
    }

    /// <summary>Digits, a point, and two more.</summary>
    private static long HundredthsOf(ReadOnlySpan<byte> text)
    {
        var isNegative = text.Length > 0 && text[0] == '-';
        var amount = isNegative ? text[1..] : text;
        if (amount.Length is < 4 or > MostDigits + 1 || amount[^3] != '.')
            return NoNumber;
        Span<byte> withoutPoint = stackalloc byte[amount.Length - 1];
        amount[..^3].CopyTo(withoutPoint);
        amount[^2..].CopyTo(withoutPoint[^2..]);
        return DigitsOf(withoutPoint, isNegative);
    }

    private static long DigitsOf(ReadOnlySpan<byte> digits, bool isNegative)
    {
        if (digits.Length is 0 or > MostDigits)
            return NoNumber;

        var number = 0L;
        foreach (var value in digits)
        {
            var digit = (uint)(value - '0');
            if (digit > 9)
                return NoNumber;
            number = number * 10 + digit;
        }

        return isNegative ? -number : number;
    }

    /// <returns>The number of the day, or -1 if the text is not a date.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int DayNumberOf(ReadOnlySpan<byte> text)
    {
        if (text.Length != LengthOfDate || text[4] != '-' || text[7] != '-')
            return -1;
        var (century, ofCentury) = (TwoDigits(text[0], text[1]), TwoDigits(text[2], text[3]));
        var (month, day) = (TwoDigits(text[5], text[6]), TwoDigits(text[8], text[9]));
        if ((century | ofCentury | month | day) < 0)
            return -1;
        var year = century * 100 + ofCentury;
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).DayNumber
            : -1;
    }

    /// <returns>The number, or a negative number if they are not digits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TwoDigits(byte high, byte low)
    {
        var (tens, ones) = ((uint)(high - '0'), (uint)(low - '0'));
        return tens > 9 || ones > 9 ? -1 : (int)(tens * 10 + ones);
    }
}
