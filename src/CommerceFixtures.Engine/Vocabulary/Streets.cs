using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>House numbers, streets and apartments.</summary>
internal static class Streets
{
    private const int PercentWithApartment = 14;
    private const int MostHouseNumber = 9899;
    private const int MostApartment = 420;

    // As in PersonNames: common street names lead, and none is more than a few percent.
    private const int RankOffset = 15;
    private const int WeightScale = 10_000_000;

    private static readonly Lazy<Vocabulary> Words = new(() => new Vocabulary());

    /// <summary>A street address such as <c>412 Maple Avenue</c> or <c>8 Oak Street Apt 12</c>; commas stay out of it.</summary>
    public static string Draw(Draws draws, long row)
    {
        var words = Words.Value;
        var position = draws.Unit(row, draw: 1);
        var number = 1 + (int)(MostHouseNumber * position * position);
        var street = words.Names[words.ByRank.Draw(draws, row, draw: 2)];
        var suffix = words.Suffixes[words.BySuffixWeight.Draw(draws, row, draw: 3)];
        var address = $"{number.ToString(CultureInfo.InvariantCulture)} {street} {suffix}";
        if (draws.Below(100, row, draw: 4) >= PercentWithApartment)
            return address;
        return $"{address} Apt {(1 + draws.Below(MostApartment, row, draw: 5)).ToString(CultureInfo.InvariantCulture)}";
    }

    private sealed class Vocabulary
    {
        public Vocabulary()
        {
            var json = Resource.Json("street_names.json");
            Names = json.Strings("names");
            ByRank = new WeightedTable(Names.Select((_, rank) => (long)WeightScale / (rank + RankOffset)));
            var suffixes = json.GetProperty("suffixes").EnumerateArray().ToArray();
            Suffixes = suffixes.Select(suffix => suffix.GetProperty("text").GetString()!).ToArray();
            BySuffixWeight = new WeightedTable(suffixes.Select(suffix => suffix.GetProperty("weight").GetInt64()));
        }

        public IReadOnlyList<string> Names { get; }

        public WeightedTable ByRank { get; }

        public string[] Suffixes { get; }

        public WeightedTable BySuffixWeight { get; }
    }
}
