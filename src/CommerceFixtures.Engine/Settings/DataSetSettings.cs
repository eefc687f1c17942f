namespace CommerceFixtures.Engine.Settings;

/// <summary>The settings of one data set, with all defaults. Equal settings give equal bytes.</summary>
/// <param name="Name">The name of the set.</param>
/// <param name="Folder">The folder of the files, relative to the output folder, with <c>/</c> between its names.</param>
/// <param name="Counts">The number of rows in each file.</param>
/// <param name="Seed">The seed of all random choices.</param>
/// <param name="Window">The days of the set.</param>
/// <param name="EmailDomains">The domains of the customers' email addresses, in lower case.</param>
/// <param name="Parts">The number of parts that the set is split into.</param>
internal sealed record DataSetSettings(
    string Name, string Folder, RowCounts Counts, long Seed, DateWindow Window, EquatableList<string> EmailDomains, int Parts)
{
    /// <summary>
    /// The names and values of the settings that the bytes of the files depend on. The manifest keeps them.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs =>
    [
        Pair("Products", WholeNumber.Text(Counts.Products)),
        Pair("Customers", WholeNumber.Text(Counts.Customers)),
        Pair("Orders", WholeNumber.Text(Counts.Orders)),
        Pair("OrderItems", WholeNumber.Text(Counts.OrderItems)),
        Pair("Reviews", WholeNumber.Text(Counts.Reviews)),
        Pair("Seed", WholeNumber.Text(Seed)),
        Pair("StartDate", SettingsText.Date(Window.Start)),
        Pair("RegistrationEndDate", SettingsText.Date(Window.RegistrationEnd)),
        Pair("EndDate", SettingsText.Date(Window.End)),
        Pair("EmailDomains", string.Join(",", EmailDomains)),
        Pair("Parts", WholeNumber.Text(Parts)),
    ];

    /// <summary>
    /// The pairs as one text, <c>Products=200;Customers=1000;...</c>. The generated class carries it, so that files that were generated
    /// from other settings are recognized when they are opened.
    /// </summary>
    public string Fingerprint => string.Join(";", Pairs.Select(pair => $"{pair.Key}={pair.Value}"));

    private static KeyValuePair<string, string> Pair(string name, string value) => new(name, value);
}
