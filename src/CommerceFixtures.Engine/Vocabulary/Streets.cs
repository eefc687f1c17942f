using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>Street names, common ones first, and their suffixes.</summary>
internal sealed class Streets
{
    /// <summary>With this offset, common street names lead, but none exceeds a few percent.</summary>
    private const int RankOffset = 15;

    private static readonly Lazy<Streets> Read = new(() => new Streets());

    private Streets()
    {
        var json = Resource.Json("street_names.json");
        var names = json.Strings("names");
        Names = new CellTexts(names);
        ByRank = WeightedTable.ByRank(names.Length, RankOffset);
        Suffixes = new CellTexts(json.Map("suffixes", suffix => suffix.GetProperty("text").GetString()!));
        BySuffixWeight = new WeightedTable(json.Map("suffixes", suffix => suffix.GetProperty("weight").GetInt64()));
    }

    public static Streets All => Read.Value;

    public CellTexts Names { get; }

    public WeightedTable ByRank { get; }

    public CellTexts Suffixes { get; }

    public WeightedTable BySuffixWeight { get; }
}
