namespace CommerceFixtures;

/// <summary>
/// How a data set was made: <c>manifest.json</c>, beside the five files. A set in parts has one for each part, such as
/// <c>manifest-00003-of-00016.json</c>.
/// </summary>
public sealed class FixtureManifest
{
    internal const string FileName = "manifest.json";

    internal FixtureManifest(
        string name,
        string packageVersion,
        int dataVersion,
        IReadOnlyList<KeyValuePair<string, string>> settings,
        IReadOnlyList<FixtureManifestFile> files,
        IReadOnlyList<KeyValuePair<string, string>> figures)
    {
        Name = name;
        PackageVersion = packageVersion;
        DataVersion = dataVersion;
        Settings = settings;
        Files = files;
        Figures = figures;
    }

    /// <summary>The name of the set, such as <c>Default</c>.</summary>
    public string Name { get; }

    /// <summary>The version of the package that made the files.</summary>
    public string PackageVersion { get; }

    /// <summary>Changes when the same settings begin to give other bytes.</summary>
    public int DataVersion { get; }

    /// <summary>What the whole set was asked to be: names and values such as <c>Orders</c> and <c>3000</c>, every default filled in.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Settings { get; }

    /// <summary>The files, parents before children: five, or four of a part after the first, which has no products.</summary>
    public IReadOnlyList<FixtureManifestFile> Files { get; }

    /// <summary>What was reached in these files: each rule that was measured and its figure.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Figures { get; }
}

/// <summary>What a manifest knows of a file.</summary>
/// <param name="Name">Such as <c>orders.csv</c>, or <c>orders-00003-of-00016.csv</c>.</param>
/// <param name="Rows">Records after the header.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Sha256">Hash of the file in lower-case hexadecimal digits.</param>
public sealed record FixtureManifestFile(string Name, int Rows, long Bytes, string Sha256);
