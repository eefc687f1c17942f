using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests;

/// <summary>A data set that was generated, checked, and published in its own folder, with its rows and its files.</summary>
internal sealed class MadeSet : IDisposable
{
    public const string Version = "1.2.3-test";

    private readonly TemporaryFolder _folder = new();

    private MadeSet(DataSetSettings settings, MakeOptions options, ShopProfile? profile)
    {
        Settings = settings;
        DataSetMaker.Make(settings, Directory, Version, options, profile);
        Data = CommerceDataSet.Open(Directory);
    }

    public DataSetSettings Settings { get; }

    public CommerceDataSet Data { get; }

    public string Directory => _folder["shop"];

    /// <param name="settings">Settings such as <c>Orders=500&amp;Seed=7</c>.</param>
    public static MadeSet Of(string settings) => Of(Read(settings));

    public static MadeSet Of(DataSetSettings settings, MakeOptions? options = null, ShopProfile? profile = null) =>
        new(settings, options ?? new MakeOptions(), profile);

    public static DataSetSettings Read(string settings)
    {
        var (sets, problems) = SettingsReader.Read(settings);
        Assert.Empty(problems);
        return Assert.Single(sets);
    }

    public byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Directory, file));

    /// <summary>The number of orders in each part, counted by lines, because orders contain no line breaks.</summary>
    public IReadOnlyList<int> OrdersOfParts() =>
        [.. Data.OrderPaths.Select(path => File.ReadLines(path).Count() - 1)];

    /// <summary>The contents of the five files, by name.</summary>
    public IReadOnlyDictionary<string, string> Contents() =>
        ShopFile.All.ToDictionary(file => file.Name, file => File.ReadAllText(Path.Combine(Directory, file.Name)));

    public void Dispose() => _folder.Dispose();
}
