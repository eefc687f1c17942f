namespace CommerceFixtures.Engine.Settings;

/// <summary>What one data set is asked to be, with every default filled in. Equal settings make equal bytes.</summary>
internal sealed record DataSetSettings(
    string Name,
    string Folder,
    int Products,
    int Customers,
    int Orders,
    long OrderItems,
    int Reviews,
    long Seed,
    DateTime StartDate,
    DateTime RegistrationEndDate,
    DateTime EndDate,
    string EmailDomains,
    int Parts)
{
    /// <summary>
    /// The settings that bytes depend on, as <c>Products=200;Customers=1000;...</c>. The manifest keeps it and the generated class
    /// carries it, so that files of other settings are recognised when they are opened.
    /// </summary>
    public string Fingerprint => string.Join(
        ";",
        $"Products={Text(Products)}",
        $"Customers={Text(Customers)}",
        $"Orders={Text(Orders)}",
        $"OrderItems={Text(OrderItems)}",
        $"Reviews={Text(Reviews)}",
        $"Seed={Text(Seed)}",
        $"StartDate={SettingsText.Date(StartDate)}",
        $"RegistrationEndDate={SettingsText.Date(RegistrationEndDate)}",
        $"EndDate={SettingsText.Date(EndDate)}",
        $"EmailDomains={EmailDomains}",
        $"Parts={Text(Parts)}");

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
