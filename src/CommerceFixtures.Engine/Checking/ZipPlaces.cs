using System.Globalization;
using System.Text;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Checking;

/// <summary>The city and the state of each ZIP code that a customer can have. Each ZIP code belongs to one city.</summary>
internal sealed class ZipPlaces
{
    private const int Zips = 100_000;
    private const int ZipDigits = 5;

    private readonly short[] _placeOf = new short[Zips];
    private readonly byte[][] _cities;
    private readonly byte[][] _states;

    public ZipPlaces()
    {
        var places = Places.All;
        _cities = new byte[places.Count + 1][];
        _states = new byte[places.Count + 1][];
        _cities[0] = _states[0] = [];
        for (var place = 1; place <= places.Count; place++)
        {
            _cities[place] = Encoding.UTF8.GetBytes(places[place - 1].City);
            _states[place] = Encoding.UTF8.GetBytes(places[place - 1].State);
            foreach (var zip in places[place - 1].Zips)
                _placeOf[int.Parse(zip, CultureInfo.InvariantCulture)] = (short)place;
        }
    }

    public bool BelongTogether(ReadOnlySpan<byte> city, ReadOnlySpan<byte> state, ReadOnlySpan<byte> zip)
    {
        var place = PlaceOf(zip);
        return place > 0 && city.SequenceEqual(_cities[place]) && state.SequenceEqual(_states[place]);
    }

    private int PlaceOf(ReadOnlySpan<byte> zip)
    {
        if (zip.Length != ZipDigits)
            return 0;
        var number = 0;
        foreach (var digit in zip)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return 0;
            number = number * 10 + (digit - '0');
        }

        return _placeOf[number];
    }
}
