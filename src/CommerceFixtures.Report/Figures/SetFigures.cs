namespace CommerceFixtures.Report;

/// <summary>What the manifest says of the set: its name, its maker, its settings and its files.</summary>
internal sealed record SetFigures(
    string Name,
    string PackageVersion,
    int DataVersion,
    IReadOnlyList<SettingFigure> Settings,
    IReadOnlyList<FixtureManifestFile> Files)
{
    public static SetFigures Of(CommerceDataSet data)
    {
        var first = data.Manifests[0];
        return new(
            first.Name,
            first.PackageVersion,
            first.DataVersion,
            [.. first.Settings.Select(setting => new SettingFigure(setting.Key, setting.Value))],
            [.. data.Manifests.SelectMany(manifest => manifest.Files)]);
    }
}

/// <summary>A setting, every default filled in.</summary>
internal sealed record SettingFigure(string Name, string Value);
