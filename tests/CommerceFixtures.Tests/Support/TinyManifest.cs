using System.Security.Cryptography;

namespace CommerceFixtures.Tests;

/// <summary>A manifest that describes the current files of a folder.</summary>
internal static class TinyManifest
{
    private const string Name = "Tiny";
    private const string PackageVersion = "0.1.0";

    private static readonly FixtureManifestRule[] Rules =
    [
        new()
        {
            Id = "orders.revenue.top-customers",
            File = "orders.csv",
            Description = "The top 20% of customers bring 60% of the revenue",
            Kind = FixtureRuleKind.Range,
            Unit = FixtureRuleUnit.Share,
            Bound = new() { Minimum = 0.595, Maximum = 0.605 },
            Figure = new() { Value = 0.6001 },
        },
        new()
        {
            Id = "orders.status.shares",
            File = "orders.csv",
            Description = "Shares of status are exact",
            Kind = FixtureRuleKind.ExactCounts,
            Bound = new() { Counts = new Dictionary<string, long> { ["Completed"] = 3, ["Returned"] = 1 } },
            Figure = new() { Counts = new Dictionary<string, long> { ["Completed"] = 3, ["Returned"] = 1 } },
        },
        new()
        {
            Id = "orders.season.peak-to-rest",
            File = "orders.csv",
            Year = 2024,
            Description = "November and December lead",
            Kind = FixtureRuleKind.Range,
            Unit = FixtureRuleUnit.Number,
            Bound = new() { Minimum = 1.5, Maximum = 3 },
            Verdict = FixtureRuleVerdict.NotJudged,
            Reason = "fewer than 1,000 orders",
        },
        new()
        {
            Id = "orders.behavior.tenure",
            File = "orders.csv",
            Description = "Customers leave",
            Kind = FixtureRuleKind.Behavior,
            Unit = FixtureRuleUnit.Number,
            Bound = new() { Maximum = 0.46 },
            Figure = new() { Value = 0.5 },
            RealShop = new() { Value = 0.42, Source = "CDNOW, 1997-98" },
            Verdict = FixtureRuleVerdict.OutsideBound,
        },
    ];

    public static FixtureManifest Of(string directory, string settings, IEnumerable<string> fileNames) => new()
    {
        Name = Name,
        PackageVersion = PackageVersion,
        DataVersion = 1,
        Settings = SettingsFingerprint.Pairs(settings),
        Files = fileNames.Select(name => Describe(name, File.ReadAllBytes(Path.Combine(directory, name)))).ToList(),
        LazyRules = new(Rules.AsReadOnly()),
    };

    /// <summary>Opens a folder like a project that was compiled for these settings.</summary>
    public static CommerceDataSet OpenFor(string directory, string settings, string name = Name, string packageVersion = PackageVersion) =>
        CommerceDataSet.Open(directory, name, packageVersion, settings);

    public static void Write(string path, FixtureManifest manifest)
    {
        using var stream = File.Create(path);
        ManifestFormat.Write(stream, manifest);
    }

    private static FixtureManifestFile Describe(string name, byte[] bytes) =>
        new() { Name = name, RowCount = bytes.Length, Length = bytes.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
}
