namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>
/// First and last names: common ones of the United States, weighted by rank, followed by the long tail of Bogus' English locale. Bogus
/// contributes only the words; the engine draws the name of each customer. The names are kept in a file, because loading Bogus and its
/// locale would add 30 ms to each build. A test compares the file with the package.
/// </summary>
internal static class PersonNames
{
    private static readonly Lazy<NameList> ReadFirst = new(() => new("firstNames", percentCommon: 92));
    private static readonly Lazy<NameList> ReadLast = new(() => new("lastNames", percentCommon: 88));

    public static NameList First => ReadFirst.Value;

    public static NameList Last => ReadLast.Value;
}
