namespace CommerceFixtures.Engine.Files;

/// <summary>What the files of a set are called in its folder.</summary>
internal static class SetFileNames
{
    /// <summary>The page that shows the set, whatever its parts.</summary>
    public const string Report = "report.html";

    /// <summary>The tables in a part: all but the products, which the first part has for all of them.</summary>
    public static IEnumerable<string> Tables(int part, int parts) =>
        FixtureFile.All.Where(file => file.IsInEachPart || part == 0).Select(file => file.NameIn(part, parts));

    /// <summary>The manifest of a part.</summary>
    public static string Manifest(int part, int parts) => FixtureFile.NameIn(FixtureManifest.FileName, part, parts);

    /// <summary>Whether a set in any number of parts has a file of this name.</summary>
    public static bool IsOfSomeSet(string name) => name == Report || name == FixtureFile.Products.FileName || PartsIn(name) is not null;

    /// <summary>Whether it is that of a manifest.</summary>
    public static bool IsManifest(string name) => FixtureFile.PartsIn(FixtureManifest.FileName, name) is not null;

    /// <summary>
    /// How many parts the set has in which a table or a manifest has this name; null for a file that is not in each part.
    /// </summary>
    public static int? PartsIn(string name) => FixtureFile.All
        .Where(file => file.IsInEachPart)
        .Select(file => file.FileName)
        .Append(FixtureManifest.FileName)
        .Select(file => FixtureFile.PartsIn(file, name))
        .FirstOrDefault(parts => parts is not null);
}
