namespace CommerceFixtures.Engine;

/// <summary>The names of streets, common ones leading, and what they end in.</summary>
internal sealed class Streets
{
    // As in NameList: common street names lead, and none is more than a few percent.
    private const int RankOffset = 15;
    private const int WeightScale = 10_000_000;

    private static readonly Lazy<Streets> Read = new(() => new Streets());

    private Streets()
    {
        var json = Resource.Json("street_names.json");
        var names = json.Strings("names");
        Names = new CellTexts(names);
        var weights = new long[names.Length];
        for (var rank = 0; rank < weights.Length; rank++)
            weights[rank] = (long)WeightScale / (rank + RankOffset);
        ByRank = new WeightedTable(weights);

        Suffixes = new CellTexts(json.Map("suffixes", suffix => suffix.GetProperty("text").GetString()!));
        BySuffixWeight = new WeightedTable(json.Map("suffixes", suffix => suffix.GetProperty("weight").GetInt64()));
    }

    public static Streets All => Read.Value;

    public CellTexts Names { get; }

    public WeightedTable ByRank { get; }

    public CellTexts Suffixes { get; }

    public WeightedTable BySuffixWeight { get; }
}
