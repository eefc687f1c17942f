using Microsoft.CodeAnalysis;

namespace CommerceFixtures.Architecture.Tests;

/// <summary>The code uses only what the "may use" columns in CONTRIBUTING allow, and every arrow points down.</summary>
public class ArchitectureTests
{
    private static readonly IReadOnlyList<Room> Rooms = RoomTables.Engine(Sources.Contributing);
    private static readonly Lazy<IReadOnlyList<Arrow>> ArrowsOfEngine = new(
        () => Arrows.In(Sources.Compilation, _ => true, Sources.EngineRoomOf));
    private static readonly IReadOnlyList<Room> Projects = RoomTables.Projects(Sources.Contributing);

    [Fact]
    public void Every_name_in_the_engine_leads_to_what_declares_it() => Assert.Empty(
        Sources.Compilation.GetDiagnostics().Where(
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
                && Sources.EngineRoomOf(diagnostic.Location.SourceTree?.FilePath ?? "") is not null));

    [Fact]
    public void Rooms_of_the_engine_use_only_what_the_table_says() => RequireNone(ArrowsOfEngine.Value.Where(IsWrong));

    [Fact]
    public void The_table_allows_nothing_that_is_not_used() => RequireNone(
        Rooms.SelectMany(room => room.MayUse.Select(used => (From: room.Name, To: used)))
            .Except(ArrowsOfEngine.Value.Select(arrow => (arrow.From, arrow.To))));

    [Fact]
    public void The_table_has_every_room_of_the_engine() => Assert.Equal(
        Sources.FilesIn(Sources.EngineFolder).Select(Sources.EngineRoomOf).Distinct().Order(),
        Rooms.Select(room => room.Name).Order());

    [Fact]
    public void Floors_look_down_only()
    {
        var below = new List<string>();
        foreach (var room in Rooms)
        {
            Assert.All(room.MayUse, used => Assert.Contains(used, below));
            below.Add(room.Name);
        }
    }

    [Fact]
    public void Projects_use_only_what_the_table_says() => RequireNone(
        Arrows.In(Sources.Compilation, _ => true, file => Sources.EngineRoomOf(file) ?? Sources.ProjectOf(file))
            .Select(arrow => arrow with { From = Sources.ProjectOf(arrow.From + "/")! })
            .Where(arrow => arrow.From != Sources.ProjectOf(arrow.To + "/"))
            .Where(arrow => !MayUse(Projects.Single(room => room.Name == arrow.From), arrow.To)));

    [Theory]
    [InlineData("Randomness", "using CommerceFixtures.Engine.Vocabulary; class Planted { object _names = Places.All; }", "Vocabulary")]
    [InlineData("Products", "class Planted { const int Stars = CommerceFixtures.Engine.Items.BasketSizes.BisectionSteps; }", "Items")]
    [InlineData("Files", "class Planted { string _name = nameof(DataSetMaker); }", ".")]
    public void A_planted_arrow_is_found(string room, string code, string target)
    {
        var file = $"{Sources.EngineFolder}/{room}/Planted.cs";
        var planted = Sources.Compilation.AddSyntaxTrees(
            Sources.Parse(file, code.Replace("class", $"namespace CommerceFixtures.Engine.{room}; class", StringComparison.Ordinal)));

        var arrow = Assert.Single(Arrows.In(planted, path => path == file, Sources.EngineRoomOf), IsWrong);

        Assert.Equal((RoomTables.EnginePath(room), RoomTables.EnginePath(target)), (arrow.From, arrow.To));
        Assert.StartsWith(file, arrow.Example, StringComparison.Ordinal);
    }

    /// <summary>Fails if anything was found, and prints it line by line.</summary>
    private static void RequireNone<T>(IEnumerable<T> found)
    {
        var lines = string.Join('\n', found);
        Assert.True(lines.Length == 0, lines);
    }

    private static bool IsWrong(Arrow arrow) => !MayUse(Rooms.Single(room => room.Name == arrow.From), arrow.To);

    private static bool MayUse(Room room, string other) =>
        room.MayUse.Any(used => other == used || other.StartsWith(used + "/", StringComparison.Ordinal));
}
