using System.Globalization;

namespace CommerceFixtures.Engine.Rules;

/// <summary>The rules of one file, in the order in which they are judged.</summary>
internal abstract class TableRules
{
    private readonly List<Rule> _all = [];
    private readonly List<RowRule> _ofRows = [];

    /// <param name="file">The file.</param>
    protected TableRules(FixtureFile file)
    {
        File = file;
        Rows = Counts("rows", "There are as many rows as the settings ask for", ["rows"]);
        Ids = Afterwards("ids", "Ids are consecutive, in file order");
    }

    public FixtureFile File { get; }

    /// <summary>All rules of the file.</summary>
    public IReadOnlyList<Rule> All => _all;

    /// <summary>The rules that are checked for each row while rows are read and compared, in the order of their positions.</summary>
    public IReadOnlyList<RowRule> OfRows => _ofRows;

    public CountRule Rows { get; }

    public RowRule Ids { get; }

    /// <summary>Adds a rule that is checked for each row while rows are read and compared.</summary>
    protected RowRule EachRow(string name, string words, Bound? bound = null)
    {
        var rule = Add(new RowRule(IdOf(name), File, words, _ofRows.Count, bound));
        _ofRows.Add(rule);
        return rule;
    }

    /// <summary>Adds the rule for text cells.</summary>
    protected RowRule Texts() => EachRow("text", "No text is blank, starts or ends with a space, or starts with =, +, - or @");

    /// <summary>Adds a rule about each row that is checked separately, before or after the others.</summary>
    protected RowRule Afterwards(string name, string words, Bound? bound = null, params Need[] needs) =>
        Add(new RowRule(IdOf(name), File, words, 0, bound) { Needs = needs });

    /// <summary>Adds the rule for foreign keys.</summary>
    protected RowRule ForeignKeys() => Afterwards("keys", "Every foreign key resolves");

    /// <summary>Adds a rule about counts.</summary>
    protected CountRule Counts(string name, string words, string[] members, params Need[] needs) =>
        Add(new CountRule(IdOf(name), File, words, members, []) { Needs = needs });

    /// <summary>Adds a rule about counts that are shares of all rows.</summary>
    protected CountRule Shares(string name, string column, string[] members, int[] percents)
    {
        var shares = members.Zip(percents, (member, percent) => string.Create(CultureInfo.InvariantCulture, $"{member} {percent}%"));
        var words = $"Shares of {column} are exact, by largest remainder: {string.Join(", ", shares)}";
        return Add(new CountRule(IdOf(name), File, words, members, percents));
    }

    /// <summary>Adds a rule about a figure of the whole file.</summary>
    protected FigureRule Figure(string name, string words, Bound bound, params Need[] needs) =>
        Add(new FigureRule(IdOf(name), File, words, bound) { Needs = needs });

    private string IdOf(string name) => Rule.IdOf(File, name);

    private T Add<T>(T rule)
        where T : Rule
    {
        _all.Add(rule);
        return rule;
    }
}
