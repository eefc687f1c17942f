namespace CommerceFixtures;

/// <summary>
/// Settings as one text, <c>Products=200;Customers=1000;...</c>: the form in which a project carries what it was compiled with.
/// </summary>
internal static class SettingsFingerprint
{
    public static IReadOnlyList<KeyValuePair<string, string>> Pairs(string fingerprint) =>
        Array.ConvertAll(fingerprint.Split(';', StringSplitOptions.RemoveEmptyEntries), Pair);

    private static KeyValuePair<string, string> Pair(string text)
    {
        var separator = text.IndexOf('=');
        return separator < 0 ? new(text, "") : new(text[..separator], text[(separator + 1)..]);
    }
}
