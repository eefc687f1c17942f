using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests.Rules;

/// <summary>
/// The docs list the rules, rendered from the rules themselves. To update the list, set the environment variable ACCEPT_RULES to 1, and
/// review the difference before you commit it.
/// </summary>
public class RuleListTests
{
    [Fact]
    public void The_docs_list_every_rule_as_it_is() => RequireInDocs("rules", RenderTables(new RuleBook(ShopProfile.Default)));

    [Fact]
    public void The_docs_list_every_figure_of_behavior_as_it_is() =>
        RequireInDocs("behavior", RenderBehavior(new RuleBook(ShopProfile.Default).Behavior));

    /// <summary>Requires a list between two comments with its name.</summary>
    private static void RequireInDocs(string name, string rendered)
    {
        var (start, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->\n");
        var page = Path.Combine(RepositoryFolder(), "docs", "data.md");
        var text = File.ReadAllText(page).ReplaceLineEndings("\n");
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = text.IndexOf(end, from, StringComparison.Ordinal);

        if (Environment.GetEnvironmentVariable("ACCEPT_RULES") == "1")
            File.WriteAllText(page, text[..from] + rendered + text[to..]);
        else
            Assert.Equal(rendered, text[from..to]);
    }

    private static string RenderTables(RuleBook book)
    {
        var tables = ShopFile.All.Zip(book.Tables, (file, table) =>
            $"| {file.Name} | id | not judged with |\n| --- | --- | --- |\n{string.Concat(table.All.Select(Row))}");
        return string.Join("\n", tables);
    }

    private static string RenderBehavior(BehaviorRules behavior) =>
        $"| behavior | id | real shop | not judged with |\n| --- | --- | --- | --- |\n{string.Concat(behavior.All.Select(BehaviorRow))}";

    private static string BehaviorRow(FigureRule rule) =>
        $"| {Cell(rule.Words)} | `{rule.Id}` | {Cell(RealShop(rule))} | {Lacks(rule)} |\n";

    private static string RealShop(FigureRule rule) =>
        rule.RealShop is { } real ? $"{NumberText.Of(real.Value, rule.Unit)} ({real.Source})" : "";

    private static string Row(Rule rule) =>
        $"| {Cell(rule.Words)} | `{rule.Id}` | {Lacks(rule)} |\n";

    private static string Lacks(Rule rule) => Cell(string.Join("; ", rule.Needs.Select(need => need.Lack)));

    /// <summary>Escapes text for Markdown.</summary>
    private static string Cell(string text) =>
        string.Concat(text.Select(character => character is '*' or '_' or '|' ? $"\\{character}" : $"{character}"));

    private static string RepositoryFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CommerceFixtures.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
