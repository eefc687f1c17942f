namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>A US city with its ZIP codes, and the telephone area codes of its state.</summary>
/// <param name="City">Its name.</param>
/// <param name="State">Two letters.</param>
/// <param name="Population">Its weight.</param>
/// <param name="Zips">Five digits each.</param>
/// <param name="FirstZip">The number of the first of them among the ZIP codes of all places.</param>
/// <param name="AreaCodes">Three digits each.</param>
internal sealed record Place(
    string City, string State, int Population, IReadOnlyList<string> Zips, int FirstZip, IReadOnlyList<string> AreaCodes);

/// <summary>The cities that customers live in (GeoNames, CC BY 4.0), weighted by population.</summary>
internal static class Places
{
    private static readonly Lazy<PlaceList> Read = new(() => new PlaceList());

    public static IReadOnlyList<Place> All => Read.Value.Places;

    public static PlaceList List => Read.Value;
}
