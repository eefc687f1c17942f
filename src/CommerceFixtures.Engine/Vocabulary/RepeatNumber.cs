namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>The number that distinguishes repeated texts, starting with 2 for the first repetition.</summary>
internal static class RepeatNumber
{
    /// <summary>Whether the digits are a number of 2 or more.</summary>
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
