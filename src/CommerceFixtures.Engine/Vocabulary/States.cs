using System.Globalization;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>A US state, or Washington, D.C. (2020 Census, shares of heritage rounded).</summary>
/// <param name="Number">Its number in <see cref="States.All"/>.</param>
/// <param name="Code">The two-letter code.</param>
/// <param name="Population">The population, which is the weight.</param>
/// <param name="AreaCodes">The telephone area codes.</param>
/// <param name="IsNortheast">Whether it is in the Northeast, where house numbers are short.</param>
/// <param name="Heritages">The percentage of residents with each heritage, in the order of <see cref="States.Heritages"/>.</param>
internal sealed record State(int Number, string Code, long Population, ushort[] AreaCodes, bool IsNortheast, int[] Heritages);

/// <summary>The states, indexed by number.</summary>
internal static class States
{
    private static readonly Lazy<State[]> Read = new(ReadAll);

    public static readonly string[] Heritages = ["general", "european", "hispanic", "black", "east_asian", "south_asian"];

    public static IReadOnlyList<State> All => Read.Value;

    /// <summary>The numbers in a list such as <c>212 917</c>.</summary>
    public static ushort[] AreaCodesIn(string list) =>
        Array.ConvertAll(list.Split(' '), code => ushort.Parse(code, CultureInfo.InvariantCulture));

    private static State[] ReadAll()
    {
        var states = new List<State>();
        foreach (var row in Resource.Table("us_states.csv"))
        {
            states.Add(new State(
                states.Count,
                row[0],
                long.Parse(row[1], CultureInfo.InvariantCulture),
                AreaCodesIn(row[2]),
                row[3] == "Northeast",
                Array.ConvertAll(row[4..], percent => int.Parse(percent, CultureInfo.InvariantCulture))));
        }

        return [.. states];
    }
}
