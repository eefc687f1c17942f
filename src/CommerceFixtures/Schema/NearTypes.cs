using System.Globalization;

namespace CommerceFixtures;

/// <summary>Values of columns as other types that can hold them.</summary>
internal static class NearTypes
{
    /// <returns>The value, or null where the types are not near.</returns>
    /// <exception cref="InvalidCastException">The type cannot hold the number.</exception>
    public static object? Convert(object value, Type type) => value switch
    {
        DateOnly date when type == typeof(DateTime) => date.ToDateTime(TimeOnly.MinValue),
        DateTime time when type == typeof(DateOnly) => DateOnly.FromDateTime(time),
        int or long or decimal when IsNumber(type) => Number(value, type),
        _ => null,
    };

    private static bool IsNumber(Type type) => !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;

    /// <summary>A number that comes back from the other type as it was: 45.95 is no int, and 123456.78 no float.</summary>
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
            // Too large or negative, there or on the way back.
        }

        throw new InvalidCastException(string.Create(
            CultureInfo.InvariantCulture, $"The value {value} cannot be read as {type.Name} without a loss."));
    }
}
