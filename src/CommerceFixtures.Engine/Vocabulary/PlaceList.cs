using System.Globalization;
using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>The places, indexed by number. Those of a state are together.</summary>
internal sealed class PlaceList
{
    private readonly int[] _firstOfState;
    private readonly WeightedTable[] _ofState;
    private readonly WeightedTable _byPopulation;

    public PlaceList()
    {
        var (places, zips) = ReadPlaces();
        Places = [.. places];
        Cities = new CellTexts(Of(place => place.City));
        States = new CellTexts(Of(place => place.State));
        Zips = new CellTexts(zips);

        var states = Vocabulary.States.All;
        (_firstOfState, _ofState) = (new int[states.Count], new WeightedTable[states.Count]);
        var weights = new long[places.Count];
        for (var state = 0; state < states.Count; state++)
        {
            _firstOfState[state] = places.FindIndex(place => place.In.Number == state);
            var populations = places.FindAll(place => place.In.Number == state).ConvertAll(place => place.Population);
            _ofState[state] = new WeightedTable([.. populations]);
            var sum = 0L;
            foreach (var population in populations)
                sum += population;
            for (var place = 0; place < populations.Count; place++)
                weights[_firstOfState[state] + place] = states[state].Population * populations[place] / sum;
        }

        _byPopulation = new WeightedTable(weights);
    }

    public Place[] Places { get; }

    public CellTexts Cities { get; }

    public CellTexts States { get; }

    /// <summary>The ZIP codes, indexed by number.</summary>
    public CellTexts Zips { get; }

    /// <summary>Draws a place: each state by its population, and the cities of a state by theirs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Draw(Draws draws, long row, int draw = 0) => _byPopulation.Draw(draws, row, draw);

    /// <summary>Draws a place of a state.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int DrawInState(int state, Draws draws, long row, int draw = 0) => _firstOfState[state] + _ofState[state].Draw(draws, row, draw);

    private static (List<Place> Places, List<string> Zips) ReadPlaces()
    {
        var areaCodes = AreaCodesOfCities();
        var states = new Dictionary<string, State>(StringComparer.Ordinal);
        foreach (var state in Vocabulary.States.All)
            states.Add(state.Code, state);

        var (places, zips) = (new List<Place>(), new List<string>());
        foreach (var row in Resource.Table("us_places.csv"))
        {
            var (city, state, own) = (row[0], states[row[1]], row[4].Split(' '));
            places.Add(new Place(
                city,
                state,
                long.Parse(row[2], CultureInfo.InvariantCulture),
                int.Parse(row[3], CultureInfo.InvariantCulture),
                own,
                zips.Count,
                areaCodes.GetValueOrDefault((city, row[1])) ?? state.AreaCodes));
            zips.AddRange(own);
        }

        return (places, zips);
    }

    private static Dictionary<(string City, string State), ushort[]> AreaCodesOfCities()
    {
        var codes = new Dictionary<(string, string), ushort[]>();
        foreach (var row in Resource.Table("city_area_codes.csv"))
        {
            foreach (var city in row[2].Split(';'))
                codes.Add((city, row[0]), Vocabulary.States.AreaCodesIn(row[1]));
        }

        return codes;
    }

    private string[] Of(Func<Place, string> column)
    {
        var cells = new string[Places.Length];
        for (var place = 0; place < cells.Length; place++)
            cells[place] = column(Places[place]);
        return cells;
    }
}
