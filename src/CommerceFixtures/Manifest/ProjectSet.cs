namespace CommerceFixtures;

/// <summary>The data set that a project was compiled for.</summary>
/// <param name="name">The name of the set.</param>
/// <param name="packageVersion">The version of the package that the project refers to.</param>
/// <param name="settings">The settings as one text, in the form <c>Products=200;Customers=1000;...</c>.</param>
internal sealed class ProjectSet(string name, string packageVersion, string settings)
{
    public string Name => name;

    public string PackageVersion => packageVersion;

    public IReadOnlyDictionary<string, string> Settings { get; } = SettingsFingerprint.Pairs(settings);
}
