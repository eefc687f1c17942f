namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>
/// First and last names: the common ones of the United States, weighted by rank, and behind them the long tail of Bogus' English
/// locale. Bogus gives the words alone; which one a customer gets is drawn here. They are kept as a file, since loading Bogus and its
/// locale takes 30 ms of each build; a test holds the file against the package.
/// </summary>
internal static class PersonNames
{
    private static readonly Lazy<NameList> ReadFirst = new(() => new("firstNames", percentCommon: 92));
    private static readonly Lazy<NameList> ReadLast = new(() => new("lastNames", percentCommon: 88));

    public static NameList First => ReadFirst.Value;

    public static NameList Last => ReadLast.Value;
}
