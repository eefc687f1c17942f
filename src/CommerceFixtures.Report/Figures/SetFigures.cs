namespace CommerceFixtures.Report;

/// <summary>The contents of the manifest: the name of the set, the package that generated it, its settings, and its files.</summary>
internal sealed record SetFigures(
    string Name,
    string PackageVersion,
    int DataVersion,
    IReadOnlyList<SettingFigure> Settings,
    IReadOnlyList<FileFigure> Files)
{
    public static SetFigures Of(CommerceDataSet data)
    {
        var first = data.Manifests[0];
        return new(
            first.Name,
            first.PackageVersion,
            first.DataVersion,
            [.. first.Settings.Select(setting => new SettingFigure(setting.Key, setting.Value))],
            [.. FixtureFile.All.Select(file => FileFigure.Of(file, data.Manifests))]);
    }
}

/// <summary>A setting, with its default if it was not set.</summary>
internal sealed record SettingFigure(string Name, string Value);

/// <summary>A file, or the files of a table in all parts, which have no common hash.</summary>
internal sealed record FileFigure(string Name, long Rows, long Bytes, string? Sha256)
{
    public static FileFigure Of(FixtureFile table, IReadOnlyList<FixtureManifest> manifests)
    {
        var files = manifests.SelectMany(manifest => manifest.Files)
            .Where(file => FixtureFile.PartsIn(table.FileName, file.Name) is not null)
            .ToList();
        return new(
            files.Count == 1 ? files[0].Name : $"{table.FileName} in {files.Count} parts",
            files.Sum(file => (long)file.RowCount),
            files.Sum(file => file.Length),
            files.Count == 1 ? files[0].Sha256 : null);
    }
}
