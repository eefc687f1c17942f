using System.Globalization;

namespace CommerceFixtures;

/// <summary>Converts the values of columns to other types that can represent them.</summary>
internal static class NearTypes
{
    /// <returns>The value, or null if there is no conversion between the types.</returns>
    /// <exception cref="InvalidCastException">The type cannot represent the number.</exception>
    public static object? Convert(object value, Type type) => value switch
    {
        DateOnly date when type == typeof(DateTime) => date.ToDateTime(TimeOnly.MinValue),
        DateTime time when type == typeof(DateOnly) => DateOnly.FromDateTime(time),
        int or long or decimal when IsNumber(type) => Number(value, type),
        _ => null,
    };

    private static bool IsNumber(Type type) => !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;

    /// <summary>A number that converts back to the same value: 45.95 is not an int, and 123456.78 is not a float.</summary>
    private static object Number(object value, Type type)
    {
        try
        {
            var converted = System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
            if (System.Convert.ChangeType(converted, value.GetType(), CultureInfo.InvariantCulture).Equals(value))
                return converted;
        }
        catch (OverflowException)
        {
            // Too large or negative, in one direction or the other.
        }

        throw new InvalidCastException(string.Create(
            CultureInfo.InvariantCulture, $"The value {value} cannot be read as {type.Name} without loss."));
    }
}
