namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>A US city with its residential ZIP codes and its telephone area codes.</summary>
/// <param name="City">The name of the city.</param>
/// <param name="In">Its state.</param>
/// <param name="Population">The population, which is the weight within the state.</param>
/// <param name="PercentWithUnit">The percentage of homes whose address has an apartment or a unit.</param>
/// <param name="Zips">The five-digit ZIP codes.</param>
/// <param name="FirstZip">The number of the first one among the ZIP codes of all places.</param>
/// <param name="AreaCodes">The area codes of the city, or of its state if the city's own are not known.</param>
internal sealed record Place(
    string City, State In, long Population, int PercentWithUnit, IReadOnlyList<string> Zips, int FirstZip, ushort[] AreaCodes)
{
    /// <summary>The two-letter code of the state.</summary>
    public string State => In.Code;
}

/// <summary>
/// The cities that customers live in (GeoNames, CC BY 4.0). The ZIP codes are those that are tabulation areas of the 2020 Census, as those
/// of post-office boxes and single companies are not, less offices, campuses, and bases.
/// </summary>
internal static class Places
{
    private static readonly Lazy<PlaceList> Read = new(() => new PlaceList());

    public static IReadOnlyList<Place> All => Read.Value.Places;

    public static PlaceList List => Read.Value;
}
