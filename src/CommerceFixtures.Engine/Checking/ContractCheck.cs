namespace CommerceFixtures.Engine;

/// <summary>Holds files that were written, as the library reads them, against the data contract.</summary>
internal static class ContractCheck
{
    /// <returns>The achieved figure of each rule that has one.</returns>
    /// <exception cref="FixtureProblemException">A rule does not hold: its name, and the row.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> Run(CommerceDataSet data, DataSetSettings settings, ShopProfile profile)
    {
        var report = new CheckReport(settings);
        try
        {
            KeyRules.Check(data, settings, report);
            ProductRules.Check(data, settings, profile.Catalogue, report);
            CustomerRules.Check(data, settings, report);
            OrderRules.Check(data, settings, profile, report);
            OrderItemRules.Check(data, profile.Orders, report);
            ReviewRules.Check(data, settings, profile, report);
            RevenueRules.Check(data, profile, report);
            SeasonRules.Check(data, settings, profile.Season, report);
            PopularityRules.Check(data, settings, profile.Reviews, report);
        }
        catch (FixtureFormatException exception)
        {
            throw new FixtureProblemException(
                new(
                    ProblemCode.BrokenContract,
                    $"The set '{settings.Name}' cannot be read back, so its files were not published: {exception.Message}"), exception);
        }

        return report.Figures;
    }
}
