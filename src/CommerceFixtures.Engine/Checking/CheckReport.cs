using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>What the check found: figures for the manifest, and the first rule that does not hold.</summary>
internal sealed class CheckReport(DataSetSettings settings)
{
    private readonly List<KeyValuePair<string, string>> _figures = [];

    public IReadOnlyList<KeyValuePair<string, string>> Figures => _figures;

    /// <exception cref="FixtureProblemException">The rule does not hold.</exception>
    public void Require(bool holds, string rule, FixtureFile file, long row)
    {
        if (!holds)
            throw Broken(rule, string.Create(CultureInfo.InvariantCulture, $"{file.FileName}, {file.Columns[0]} {row}"));
    }

    /// <summary>A rule over the whole file.</summary>
    /// <exception cref="FixtureProblemException">The rule does not hold.</exception>
    public void Require(bool holds, string rule, FixtureFile file)
    {
        if (!holds)
            throw Broken(rule, file.FileName);
    }

    /// <summary>A rule with bounds: notes the figure, and requires it to lie within.</summary>
    /// <exception cref="FixtureProblemException">The figure lies outside.</exception>
    public void RequireWithin(double reached, double least, double most, string rule, FixtureFile file)
    {
        _figures.Add(KeyValuePair.Create(rule, reached.ToString("0.0000", CultureInfo.InvariantCulture)));
        if (reached < least || reached > most || double.IsNaN(reached))
        {
            var figure = string.Create(CultureInfo.InvariantCulture, $"{reached:0.0000} is not within {least:0.####} and {most:0.####}");
            throw Broken(rule, $"{file.FileName}: {figure}");
        }
    }

    private FixtureProblemException Broken(string rule, string where) =>
        new(new(
            ProblemCode.BrokenContract,
            $"The set '{settings.Name}' breaks the rule \"{rule}\" ({where}), so its files were not published. " +
            $"This is a defect of CommerceFixtures: report it with these settings: {settings.Fingerprint}. " +
            "Another seed may serve until it is mended."));
}
