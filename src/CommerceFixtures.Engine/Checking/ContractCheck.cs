namespace CommerceFixtures.Engine;

/// <summary>Holds files that were written, as the library reads them, against the data contract.</summary>
internal static class ContractCheck
{
    /// <returns>The achieved figure of each rule that has one.</returns>
    /// <exception cref="FixtureProblemException">A rule does not hold: its name, and the row.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> Run(CommerceDataSet data, DataSetSettings settings, ShopProfile profile)
    {
        try
        {
            // The files first, then the keys: every further rule follows them.
            Together.Run(
                () => data.Products.Count, () => data.Customers.Count, () => data.Orders.Count,
                () => data.OrderItems.Count, () => data.Reviews.Count);
            KeyRules.Check(data, settings, new CheckReport(settings));
            return Together.Run(
                () => Figures(report => ProductRules.Check(data, settings, profile.Catalogue, report)),
                () => Figures(report => CustomerRules.Check(data, settings, report)),
                () => Figures(report => OrderRules.Check(data, settings, profile, report)),
                () => Figures(report => OrderItemRules.Check(data, profile.Orders, report)),
                () => Figures(report => ReviewRules.Check(data, settings, profile, report)),
                () => Figures(report => RevenueRules.Check(data, profile, report)),
                () => Figures(report => SeasonRules.Check(data, settings, profile.Season, report)),
                () => Figures(report => PopularityRules.Check(data, settings, profile.Reviews, report)))
                .SelectMany(figures => figures).ToArray();
        }
        catch (FixtureFormatException exception)
        {
            throw new FixtureProblemException(
                new(
                    ProblemCode.BrokenContract,
                    $"The set '{settings.Name}' cannot be read back, so its files were not published: {exception.Message}"), exception);
        }

        IReadOnlyList<KeyValuePair<string, string>> Figures(Action<CheckReport> check)
        {
            var report = new CheckReport(settings);
            check(report);
            return report.Figures;
        }
    }
}
