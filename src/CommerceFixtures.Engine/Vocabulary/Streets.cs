using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>Street names, common ones first, and their suffixes.</summary>
internal sealed class Streets
{
    /// <summary>With this offset, common street names lead, but none exceeds a few percent.</summary>
    private const int RankOffset = 15;

    /// <summary>Street and Avenue, which are the first suffixes.</summary>
    private const int SuffixesOfNumbered = 2;

    private static readonly Lazy<Streets> Read = new(() => new Streets());

    private readonly WeightedTable _bySuffixWeight;

    private Streets()
    {
        var json = Resource.Json("street_names.json");
        var names = json.Strings("names");
        Names = new CellTexts(names);
        ByRank = WeightedTable.ByRank(names.Length, RankOffset);
        Suffixes = new CellTexts(json.Map("suffixes", suffix => suffix.GetProperty("text").GetString()!));
        _bySuffixWeight = new WeightedTable(json.Map("suffixes", suffix => suffix.GetProperty("weight").GetInt64()));
        IsNumbered = Array.ConvertAll(names, name => char.IsAsciiDigit(name[0]));
        IsDirection = Array.ConvertAll(names, name => name is "North" or "South" or "East" or "West");
    }

    public static Streets All => Read.Value;

    public CellTexts Names { get; }

    public WeightedTable ByRank { get; }

    /// <summary>Whether the name is a number, such as 3rd.</summary>
    public bool[] IsNumbered { get; }

    /// <summary>Whether the name is a direction, so that no other one precedes it.</summary>
    public bool[] IsDirection { get; }

    public CellTexts Suffixes { get; }

    /// <summary>Draws a suffix that suits the street.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int DrawSuffix(int street, Draws draws, long row, int draw) =>
        _bySuffixWeight.Draw(IsNumbered[street] ? SuffixesOfNumbered : _bySuffixWeight.Count, draws, row, draw);
}
