using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.SourceGenerator.Tests.Settings;

public class DateWindowTests
{
    [Theory]
    [InlineData("", "2023-01-01", "2024-10-31", "2025-01-31")]
    [InlineData("StartDate=2020-01-01", "2020-01-01", "2021-10-31", "2022-01-31")]
    [InlineData("EndDate=2025-01-31", "2023-01-01", "2024-10-31", "2025-01-31")]
    [InlineData("EndDate=2030-06-30", "2028-06-01", "2030-03-30", "2030-06-30")]
    [InlineData("RegistrationEndDate=2023-01-01", "2023-01-01", "2023-01-01", "2025-01-31")]
    [InlineData("RegistrationEndDate=2025-01-30", "2023-01-01", "2025-01-30", "2025-01-31")]
    [InlineData("StartDate=2024-01-01&EndDate=2024-01-31", "2024-01-01", "2024-01-16", "2024-01-31")]
    [InlineData("StartDate=2024-02-28&EndDate=2024-02-29", "2024-02-28", "2024-02-28", "2024-02-29")]
    [InlineData("StartDate=2199-12-31", "2199-12-31", "2201-10-30", "2202-01-30")]
    [InlineData("EndDate=1900-01-01", "1897-12-02", "1899-10-01", "1900-01-01")]
    public void A_date_that_is_not_set_follows_the_ones_that_are(string settings, string start, string registrationEnd, string end)
    {
        var (sets, problems) = SettingsReader.Read(settings);

        Assert.Empty(problems);
        Assert.Equal(
            [start, registrationEnd, end],
            new[] { sets[0].Window.Start, sets[0].Window.RegistrationEnd, sets[0].Window.End }.Select(SettingsText.Date));
    }
}
