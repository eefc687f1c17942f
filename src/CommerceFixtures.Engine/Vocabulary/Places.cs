namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>A US city with its ZIP codes, and the telephone area codes of its state.</summary>
/// <param name="City">The name of the city.</param>
/// <param name="State">The two-letter code of the state.</param>
/// <param name="Population">The population, which is the weight.</param>
/// <param name="Zips">The five-digit ZIP codes.</param>
/// <param name="FirstZip">The number of the first one among the ZIP codes of all places.</param>
/// <param name="AreaCodes">The three-digit area codes.</param>
internal sealed record Place(
    string City, string State, int Population, IReadOnlyList<string> Zips, int FirstZip, IReadOnlyList<string> AreaCodes);

/// <summary>The cities that customers live in (GeoNames, CC BY 4.0), weighted by population.</summary>
internal static class Places
{
    private static readonly Lazy<PlaceList> Read = new(() => new PlaceList());

    public static IReadOnlyList<Place> All => Read.Value.Places;

    public static PlaceList List => Read.Value;
}
