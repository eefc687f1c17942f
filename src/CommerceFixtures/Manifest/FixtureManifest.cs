namespace CommerceFixtures;

/// <summary>
/// How a data set was made: <c>manifest.json</c>, beside the five files. A set in parts has one for each part, such as
/// <c>manifest-00003-of-00016.json</c>.
/// </summary>
public sealed class FixtureManifest
{
    internal const string FileName = "manifest.json";

    private readonly Lazy<IReadOnlyList<FixtureManifestRule>> _rules;

    internal FixtureManifest(
        string name,
        string packageVersion,
        int dataVersion,
        IReadOnlyList<KeyValuePair<string, string>> settings,
        IReadOnlyList<FixtureManifestFile> files,
        Lazy<IReadOnlyList<FixtureManifestRule>> rules,
        bool isEdited = false)
    {
        Name = name;
        PackageVersion = packageVersion;
        DataVersion = dataVersion;
        Settings = settings;
        Files = files;
        _rules = rules;
        IsEdited = isEdited;
    }

    /// <summary>The name of the set, such as <c>Default</c>.</summary>
    public string Name { get; }

    /// <summary>The version of the package that made the files.</summary>
    public string PackageVersion { get; }

    /// <summary>Changes when the same settings begin to give other bytes.</summary>
    public int DataVersion { get; }

    /// <summary>
    /// Whether <see cref="CommerceDataSet.WriteTo(string)"/> wrote the files. Such a set has no settings and no rules, and its data version is 0.
    /// </summary>
    public bool IsEdited { get; }

    /// <summary>What the whole set was asked to be: names and values such as <c>Orders</c> and <c>3000</c>, every default filled in.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Settings { get; }

    /// <summary>The files, parents before children: five, or four of a part after the first, which has no products.</summary>
    public IReadOnlyList<FixtureManifestFile> Files { get; }

    /// <summary>
    /// The rules of the data that these files were checked against when they were made, with what was measured. They are read from the
    /// manifest at the first access.
    /// </summary>
    /// <exception cref="FixtureFormatException">The manifest holds something else in their place.</exception>
    public IReadOnlyList<FixtureManifestRule> Rules => _rules.Value;
}

/// <summary>What a manifest knows of a file.</summary>
/// <param name="Name">Such as <c>orders.csv</c>, or <c>orders-00003-of-00016.csv</c>.</param>
/// <param name="Rows">Records after the header.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Sha256">Hash of the file in lower-case hexadecimal digits.</param>
public sealed record FixtureManifestFile(string Name, int Rows, long Bytes, string Sha256);
