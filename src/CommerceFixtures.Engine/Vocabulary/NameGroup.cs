using System.Runtime.CompilerServices;
using System.Text.Json;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>The names of people of one heritage, common ones first.</summary>
internal sealed class NameGroup
{
    /// <summary>With this offset, the tenth first name is about half as common as the first one.</summary>
    private const int FirstNameOffset = 12;

    private readonly ushort[] _firstNames;
    private readonly ushort[] _lastNames;
    private readonly WeightedTable _firstByRank;
    private readonly WeightedTable _lastByRank;

    public NameGroup(JsonElement json, NameList first, NameList last)
    {
        Heritage = Array.IndexOf(States.Heritages, json.GetProperty("heritage").GetString());
        PercentOfHeritage = json.GetProperty("percentOfHeritage").GetInt32();
        PercentWithOwnFirstName = json.GetProperty("percentWithOwnFirstName").GetInt32();
        _firstNames = first.NumbersOf(json.Strings("firstNames"));
        _lastNames = last.NumbersOf(json.Strings("lastNames"));
        _firstByRank = WeightedTable.ByRank(_firstNames.Length, FirstNameOffset);
        _lastByRank = WeightedTable.ByRank(_lastNames.Length, json.GetProperty("lastNameOffset").GetInt32());
    }

    /// <summary>The index of the heritage in <see cref="States.Heritages"/>.</summary>
    public int Heritage { get; }

    public int PercentOfHeritage { get; }

    /// <summary>The others have a first name of the most common group.</summary>
    public int PercentWithOwnFirstName { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort DrawFirst(Draws draws, long row, int draw) => _firstNames[_firstByRank.Draw(draws, row, draw)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort DrawLast(Draws draws, long row, int draw) => _lastNames[_lastByRank.Draw(draws, row, draw)];
}
