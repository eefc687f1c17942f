namespace CommerceFixtures;

/// <summary>
/// Settings as one text, in the form <c>Products=200;Customers=1000;...</c>. A project contains the settings that it was compiled with in
/// this form.
/// </summary>
internal static class SettingsFingerprint
{
    /// <summary>The settings by name, in their order. Of equal names, the first counts.</summary>
    public static IReadOnlyDictionary<string, string> Pairs(string fingerprint)
    {
        var pairs = new Dictionary<string, string>();
        foreach (var pair in fingerprint.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var separator = pair.IndexOf('=');
            _ = separator < 0 ? pairs.TryAdd(pair, "") : pairs.TryAdd(pair[..separator], pair[(separator + 1)..]);
        }

        return pairs.AsReadOnly();
    }
}
