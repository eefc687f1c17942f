using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace CommerceFixtures;

/// <summary>
/// The fields of the current record as the types of the rows. The rules are the same in every culture, and a value is the whole field:
/// no spaces around it, nothing behind it.
/// </summary>
/// <param name="tokenizer">Stands at the record.</param>
/// <param name="lastId">The id before the first one of the file: 0, or the last one of the file before.</param>
internal sealed class RecordFields(CsvTokenizer tokenizer, long lastId)
{
    private const int IdColumn = 0;

    /// <summary>More digits than any row needs, and few enough not to overflow.</summary>
    private const int MostDigits = 18;

    private readonly StringPool _pool = new();

    /// <summary>The id of the latest record.</summary>
    public long LastId { get; private set; } = lastId;

    /// <summary>The id in the first column, which is 1 more than that of the record before.</summary>
    public int NextId() => (int)RunOn(WholeNumber(IdColumn));

    /// <summary>The same where 32 bits are too few.</summary>
    public long NextLongId() => RunOn(LongWholeNumber(IdColumn));

    public int WholeNumber(int column)
    {
        if (TryWholeNumber(tokenizer.Field(column), out var number) && number is >= int.MinValue and <= int.MaxValue)
            return (int)number;
        throw tokenizer.Error(column, "a whole number in digits alone, within 32 bits");
    }

    /// <summary>An amount or a fraction, which always has two decimals.</summary>
    public decimal TwoDecimals(int column)
    {
        var field = tokenizer.Field(column);
        Span<byte> digits = stackalloc byte[MostDigits + 1];
        if (field.Length is >= 4 and <= MostDigits + 2 && field[^3] == '.' && char.IsAsciiDigit((char)field[^4]))
        {
            field[..^3].CopyTo(digits);
            field[^2..].CopyTo(digits[(field.Length - 3)..]);
            if (TryWholeNumber(digits[..(field.Length - 1)], out var hundredths))
                return Hundredths(hundredths);
        }

        throw tokenizer.Error(column, "a number with two decimals, such as 19.99");
    }

    public DateOnly Date(int column)
    {
        var field = tokenizer.Field(column);
        if (field.Length == 10 && field[4] == '-' && field[7] == '-'
            && TryDigits(field[..4], out var year) && TryDigits(field[5..7], out var month) && TryDigits(field[8..], out var day)
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month))
        {
            return new DateOnly((int)year, (int)month, (int)day);
        }

        throw tokenizer.Error(column, "a date of the calendar as yyyy-MM-dd");
    }

    public ProductCategory Category(int column) => (ProductCategory)Member(column, ClosedSetText.Categories);

    public OrderStatus Status(int column) => (OrderStatus)Member(column, ClosedSetText.Statuses);

    public PaymentMethod PaymentMethod(int column) => (PaymentMethod)Member(column, ClosedSetText.PaymentMethods);

    public string Text(int column) => Encoding.UTF8.GetString(ValidText(column));

    /// <summary>Text that many rows share: the string of an earlier row where there is one.</summary>
    public string RepeatedText(int column) => _pool.StringOf(ValidText(column));

    private long LongWholeNumber(int column) => TryWholeNumber(tokenizer.Field(column), out var number)
        ? number
        : throw tokenizer.Error(column, $"a whole number in digits alone, at most {MostDigits} of them");

    private long RunOn(long id)
    {
        if (id == LastId + 1)
            return LastId = id;
        var next = (LastId + 1).ToString(CultureInfo.InvariantCulture);
        throw tokenizer.Error(IdColumn, $"{next}: ids run from 1 on in file order, and on from part to part");
    }

    private ReadOnlySpan<byte> ValidText(int column)
    {
        var field = tokenizer.Field(column);
        return Utf8.IsValid(field) ? field : throw tokenizer.Error(column, "text in UTF-8");
    }

    private int Member(int column, string[] texts)
    {
        var field = tokenizer.Field(column);
        for (var member = 0; member < texts.Length; member++)
        {
            if (Ascii.Equals(field, texts[member]))
                return member;
        }

        throw tokenizer.Error(column, $"one of '{string.Join("', '", texts)}'");
    }

    private static decimal Hundredths(long hundredths)
    {
        var size = Math.Abs(hundredths);
        return new decimal((int)size, (int)(size >> 32), 0, hundredths < 0, 2);
    }

    private static bool TryWholeNumber(ReadOnlySpan<byte> text, out long number)
    {
        var isNegative = text.StartsWith("-"u8);
        var isNumber = TryDigits(isNegative ? text[1..] : text, out number);
        number = isNegative ? -number : number;
        return isNumber;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        if (text.Length is 0 or > MostDigits)
            return false;

        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
                return false;
            number = number * 10 + (digit - '0');
        }

        return true;
    }
}
