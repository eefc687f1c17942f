namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>The number of what comes again, from the second on.</summary>
internal static class RepeatNumber
{
    /// <summary>Whether these are the digits of a number from 2 up.</summary>
    public static bool IsOne(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
        }

        return digits.Length > 0 && (digits[0] > '1' || (digits[0] == '1' && digits.Length > 1));
    }
}
