using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>What the check found: figures for the manifest, and the first rule that does not hold.</summary>
internal sealed class CheckReport(SetPart part)
{
    private readonly List<KeyValuePair<string, string>> _figures = [];

    public IReadOnlyList<KeyValuePair<string, string>> Figures => _figures;

    /// <exception cref="FixtureProblemException">The rule does not hold.</exception>
    public void Require(bool holds, string rule, FixtureFile file, long id)
    {
        if (!holds)
            throw Broken(rule, string.Create(CultureInfo.InvariantCulture, $"{NameOf(file)}, {file.Columns[0]} {id}"));
    }

    /// <summary>A rule over the whole file.</summary>
    /// <exception cref="FixtureProblemException">The rule does not hold.</exception>
    public void Require(bool holds, string rule, FixtureFile file)
    {
        if (!holds)
            throw Broken(rule, NameOf(file));
    }

    /// <summary>Shares that must be the quotas of largest remainder.</summary>
    /// <exception cref="FixtureProblemException">The rule does not hold.</exception>
    public void RequireShares(int[] counts, int[] quota, string rule, FixtureFile file) =>
        Require(counts.AsSpan().SequenceEqual(quota), rule, file);

    /// <summary>A rule with bounds: notes the figure, and requires it to lie within.</summary>
    /// <exception cref="FixtureProblemException">The figure lies outside.</exception>
    public void RequireWithin(double reached, double least, double most, string rule, FixtureFile file)
    {
        _figures.Add(KeyValuePair.Create(rule, reached.ToString("0.0000", CultureInfo.InvariantCulture)));
        if (reached < least || reached > most || double.IsNaN(reached))
        {
            var figure = string.Create(CultureInfo.InvariantCulture, $"{reached:0.0000} is not within {least:0.####} and {most:0.####}");
            throw Broken(rule, $"{NameOf(file)}: {figure}");
        }
    }

    private string NameOf(FixtureFile file) => file.NameIn(part.Number, part.Settings.Parts);

    private FixtureProblemException Broken(string rule, string where) =>
        new(new(
            ProblemCode.BrokenContract,
            $"The set '{part.Settings.Name}' breaks the rule \"{rule}\" ({where}), so its files were not published. " +
            $"This is a defect of CommerceFixtures: report it with these settings: {part.Settings.Fingerprint}. " +
            "Another seed may serve until it is mended."));
}
