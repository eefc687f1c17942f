using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>A US city with its ZIP codes, and the telephone area codes of its state.</summary>
internal sealed record Place(string City, string State, int Population, IReadOnlyList<string> Zips, IReadOnlyList<string> AreaCodes);

/// <summary>The cities that customers live in (GeoNames, CC BY 4.0), weighted by population.</summary>
internal static class Places
{
    private static readonly Lazy<IReadOnlyList<Place>> Read = new(ReadAll);
    private static readonly Lazy<WeightedTable> ByPopulation = new(() => new WeightedTable(All.Select(place => (long)place.Population)));

    public static IReadOnlyList<Place> All => Read.Value;

    public static Place Draw(Draws draws, long row) => All[ByPopulation.Value.Draw(draws, row)];

    private static Place[] ReadAll()
    {
        var areaCodes = Resource.Table("area_codes.csv").ToDictionary(row => row[0], row => row[1].Split(' '));
        return Resource.Table("us_places.csv")
            .Select(row => new Place(row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture), row[3].Split(' '), areaCodes[row[1]]))
            .ToArray();
    }
}
