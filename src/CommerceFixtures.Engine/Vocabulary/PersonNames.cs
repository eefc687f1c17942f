using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>
/// First and last names of the United States, in groups of one heritage, so that both names of a person usually suit each other. The
/// names and their order follow the Census; the lists are our own.
/// </summary>
internal sealed class PersonNames
{
    private static readonly Lazy<PersonNames> Read = new(() => new PersonNames());

    private readonly NameGroup[] _groups;
    private readonly WeightedTable[] _groupsOfState;

    private PersonNames()
    {
        var json = Resource.Json("person_names.json");
        var accented = json.GetProperty("accented");
        First = new NameList(InGroups("firstNames"), accented.Strings("firstNames"));
        Last = new NameList(InGroups("lastNames"), accented.Strings("lastNames"));
        _groups = json.Map("groups", group => new NameGroup(group, First, Last));
        _groupsOfState = new WeightedTable[States.All.Count];
        for (var state = 0; state < _groupsOfState.Length; state++)
        {
            var heritages = States.All[state].Heritages;
            _groupsOfState[state] = new WeightedTable(
                Array.ConvertAll(_groups, group => (long)heritages[group.Heritage] * group.PercentOfHeritage));
        }

        List<string> InGroups(string property)
        {
            var names = new List<string>();
            foreach (var group in json.GetProperty("groups").EnumerateArray())
                names.AddRange(group.Strings(property));
            return names;
        }
    }

    public static PersonNames All => Read.Value;

    public NameList First { get; }

    public NameList Last { get; }

    /// <summary>The most common group.</summary>
    public NameGroup General => _groups[0];

    /// <summary>Draws the group of a household in a state.</summary>
    public NameGroup DrawGroup(int state, Draws draws, long household) => _groups[_groupsOfState[state].Draw(draws, household)];
}
