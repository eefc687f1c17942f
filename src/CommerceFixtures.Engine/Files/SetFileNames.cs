namespace CommerceFixtures.Engine.Files;

/// <summary>The names of the files of a set.</summary>
internal static class SetFileNames
{
    /// <summary>The report on the set, one for all parts.</summary>
    public const string Report = "report.html";

    /// <summary>The table files of a part. Only the first part has a products file.</summary>
    public static IEnumerable<string> Tables(int part, int parts) =>
        FixtureFile.All.Where(file => file.IsInEachPart || part == 0).Select(file => file.NameIn(part, parts));

    /// <summary>The name of the manifest of a part.</summary>
    public static string Manifest(int part, int parts) => FixtureFile.NameIn(FixtureManifest.FileName, part, parts);

    /// <summary>Whether a set, with any number of parts, can have a file of this name.</summary>
    public static bool IsOfSomeSet(string name) => name == Report || name == FixtureFile.Products.FileName || PartsIn(name) is not null;

    /// <summary>Whether this is the name of a manifest, with any number of parts.</summary>
    public static bool IsManifest(string name) => FixtureFile.PartsIn(FixtureManifest.FileName, name) is not null;

    /// <summary>The number of parts that the name of a table or a manifest implies, or null for a file that is not in every part.</summary>
    public static int? PartsIn(string name) => FixtureFile.All
        .Where(file => file.IsInEachPart)
        .Select(file => file.FileName)
        .Append(FixtureManifest.FileName)
        .Select(file => FixtureFile.PartsIn(file, name))
        .FirstOrDefault(parts => parts is not null);
}
