using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.SourceGenerator.Tests.Settings;

public class DataSetSettingsTests
{
    private static readonly DataSetSettings Default = SettingsReader.Read("").Sets.Single();

    [Fact]
    public void The_fingerprint_names_everything_that_bytes_depend_on() =>
        Assert.Equal(
            "Products=200;Customers=1000;Orders=3000;OrderItems=8000;Reviews=2500;Seed=1;StartDate=2023-01-01;"
            + "RegistrationEndDate=2024-10-31;EndDate=2025-01-31;EmailDomains=example.com,example.net,example.org;Parts=1",
            Default.Fingerprint);

    [Fact]
    public void The_fingerprint_follows_a_changed_setting() =>
        Assert.Contains("Seed=7;", (Default with { Seed = 7 }).Fingerprint, StringComparison.Ordinal);

    [Fact]
    public void Name_and_folder_do_not_reach_the_fingerprint() =>
        Assert.Equal(Default.Fingerprint, (Default with { Name = "Other", Folder = "elsewhere" }).Fingerprint);
}
