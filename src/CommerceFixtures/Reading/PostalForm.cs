namespace CommerceFixtures;

/// <summary>
/// The form of the state and of the ZIP code of an address, in the bytes of a file and in the text of a row. All addresses are in the
/// United States.
/// </summary>
internal static class PostalForm
{
    public const string State = "two capital letters";
    public const string Zip = "five digits";

    public static bool IsState(string text) => text.Length == 2 && text.All(char.IsAsciiLetterUpper);

    public static bool IsZip(string text) => text.Length == 5 && text.All(char.IsAsciiDigit);

    public static bool IsState(ReadOnlySpan<byte> text) => text.Length == 2 && !text.ContainsAnyExceptInRange((byte)'A', (byte)'Z');

    public static bool IsZip(ReadOnlySpan<byte> text) => text.Length == 5 && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
