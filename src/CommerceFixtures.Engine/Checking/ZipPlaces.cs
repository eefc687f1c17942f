using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Checking;

/// <summary>The city and the state of each ZIP code that an address can have. Each ZIP code belongs to one city.</summary>
internal sealed class ZipPlaces
{
    private const int Zips = 100_000;
    private const int ZipDigits = 5;

    private readonly short[] _placeOf = new short[Zips];
    private readonly byte[][] _cities;
    private readonly byte[][] _states;
    private readonly int[] _stateOf;

    public ZipPlaces()
    {
        var places = Places.All;
        _cities = new byte[places.Count + 1][];
        _states = new byte[places.Count + 1][];
        _cities[0] = _states[0] = [];
        _stateOf = new int[places.Count + 1];
        for (var place = 1; place <= places.Count; place++)
        {
            _cities[place] = Encoding.UTF8.GetBytes(places[place - 1].City);
            _states[place] = Encoding.UTF8.GetBytes(places[place - 1].State);
            _stateOf[place] = places[place - 1].In.Number;
            foreach (var zip in places[place - 1].Zips)
                _placeOf[int.Parse(zip, CultureInfo.InvariantCulture)] = (short)place;
        }
    }

    public bool BelongTogether(ReadOnlySpan<byte> city, ReadOnlySpan<byte> state, ReadOnlySpan<byte> zip)
    {
        var place = PlaceOf(zip);
        return place > 0 && city.SequenceEqual(_cities[place]) && state.SequenceEqual(_states[place]);
    }

    /// <summary>The number of the state that a ZIP code of a place is in.</summary>
    public int StateOf(ReadOnlySpan<byte> zip) => _stateOf[PlaceOf(zip)];

    /// <summary>
    /// Whether a text is a street, and a city, state, and ZIP code that belong together, such as 1 Elm St, Boston, MA 02127.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool IsAddress(ReadOnlySpan<byte> text)
    {
        if (text.Length <= ZipDigits || text[^(ZipDigits + 1)] != ' ')
            return false;
        var place = PlaceOf(text[^ZipDigits..]);
        if (place == 0)
            return false;
        var rest = text[..^(ZipDigits + 1)];
        return EndsWith(ref rest, _states[place]) && EndsWith(ref rest, ", "u8) && EndsWith(ref rest, _cities[place])
            && EndsWith(ref rest, ", "u8) && rest.Length > 0;
    }

    /// <summary>Removes the end of a text if it is as expected.</summary>
    private static bool EndsWith(ref ReadOnlySpan<byte> text, ReadOnlySpan<byte> end)
    {
        if (!text.EndsWith(end))
            return false;
        text = text[..^end.Length];
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
