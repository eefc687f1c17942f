using System.Globalization;
using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>The places, indexed by number.</summary>
internal sealed class PlaceList
{
    private readonly WeightedTable _byPopulation;

    public PlaceList()
    {
        var areaCodes = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in Resource.Table("area_codes.csv"))
            areaCodes[row[0]] = row[1].Split(' ');

        var places = new List<Place>();
        var zips = new List<string>();
        foreach (var row in Resource.Table("us_places.csv"))
        {
            var own = row[3].Split(' ');
            places.Add(new Place(row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture), own, zips.Count, areaCodes[row[1]]));
            zips.AddRange(own);
        }

        Places = places;
        _byPopulation = new WeightedTable(Of(place => (long)place.Population));
        Cities = new CellTexts(Of(place => place.City));
        States = new CellTexts(Of(place => place.State));
        Zips = new CellTexts(zips);
        AreaCodes = Of(place => new CellTexts(place.AreaCodes));
    }

    public IReadOnlyList<Place> Places { get; }

    public CellTexts Cities { get; }

    public CellTexts States { get; }

    /// <summary>The ZIP codes, indexed by number.</summary>
    public CellTexts Zips { get; }

    /// <summary>The area codes of the state of each place.</summary>
    public CellTexts[] AreaCodes { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Draw(Draws draws, long row) => _byPopulation.Draw(draws, row);

    private T[] Of<T>(Func<Place, T> column)
    {
        var cells = new T[Places.Count];
        for (var place = 0; place < cells.Length; place++)
            cells[place] = column(Places[place]);
        return cells;
    }
}
