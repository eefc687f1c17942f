using System.Text.RegularExpressions;

namespace CommerceFixtures.Architecture.Tests;

/// <summary>Reads the tables of rooms in CONTRIBUTING.md. The first column has the folder, and the last one has what it can use.</summary>
internal static partial class RoomTables
{
    /// <summary>The projects of the product.</summary>
    public static IReadOnlyList<Room> Projects(string contributing) => Table(contributing, "The rooms", room => room);

    /// <summary>The folders of the engine, lowest level first.</summary>
    public static IReadOnlyList<Room> Engine(string contributing) =>
        Table(contributing, "The rooms of the engine", EnginePath);

    /// <summary>The path of a room of the engine; <c>.</c> is the engine's own folder.</summary>
    public static string EnginePath(string room) => room == "." ? Sources.EngineFolder : $"{Sources.EngineFolder}/{room}";

    private static List<Room> Table(string contributing, string heading, Func<string, string> path)
    {
        var section = contributing.Split("\n## ").Single(each => each.StartsWith(heading + "\n", StringComparison.Ordinal));
        return
        [
            .. section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Trim('|', ' ').Split('|'))
                .Select(cells => new Room(path(Names(cells[0]).Single()), [.. Names(cells[^1]).Select(path)])),
        ];
    }

    private static IEnumerable<string> Names(string cell) => Quoted().Matches(cell).Select(match => match.Groups["name"].Value);

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Quoted();
}
