namespace CommerceFixtures;

/// <summary>
/// A manifest: the description of how a data set was generated. It is <c>manifest.json</c>, next to the five files. A set of several parts
/// has one for each part, such as <c>manifest-00003-of-00016.json</c>.
/// </summary>
public sealed class FixtureManifest
{
    internal const string FileName = "manifest.json";

    internal FixtureManifest()
    {
    }

    /// <summary>The name of the set, such as <c>Default</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The version of the package that generated the files.</summary>
    public required string PackageVersion { get; init; }

    /// <summary>The version of the data. It changes when equal settings generate different files than before.</summary>
    public required int DataVersion { get; init; }

    /// <summary>
    /// <see langword="true"/> if <see cref="CommerceDataSet.WriteTo(string)"/> wrote the files. Such a set has no settings and no rules,
    /// and its data version is 0.
    /// </summary>
    public bool IsEdited { get; init; }

    /// <summary>The settings of the whole set by name, such as <c>3000</c> for <c>Orders</c>. They include the defaults.</summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>The files, parents before children: five, or four in a part after the first, which has no products.</summary>
    public required IReadOnlyList<FixtureManifestFile> Files { get; init; }

    /// <summary>The rules that the files were checked against when they were generated, with what was measured.</summary>
    /// <remarks>The rules are read from the manifest at the first access, because opening a set does not need them.</remarks>
    /// <exception cref="FixtureFormatException">The manifest contains something else instead of rules.</exception>
    public IReadOnlyList<FixtureManifestRule> Rules => LazyRules.Value;

    internal Lazy<IReadOnlyList<FixtureManifestRule>> LazyRules { get; init; } = new([]);
}
