using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests.Rules;

/// <summary>
/// The docs list the rules, rendered from the rules themselves. To update the list, set the environment variable ACCEPT_RULES to 1, and
/// review the difference before you commit it.
/// </summary>
public class RuleListTests
{
    private const string Start = "<!-- rules -->\n";
    private const string End = "<!-- /rules -->\n";

    [Fact]
    public void The_docs_list_every_rule_as_it_is()
    {
        var page = Path.Combine(RepositoryFolder(), "docs", "data.md");
        var text = File.ReadAllText(page).ReplaceLineEndings("\n");
        var from = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = text.IndexOf(End, from, StringComparison.Ordinal);
        var rendered = Render(new RuleBook(ShopProfile.Default));

        if (Environment.GetEnvironmentVariable("ACCEPT_RULES") == "1")
            File.WriteAllText(page, text[..from] + rendered + text[end..]);
        else
            Assert.Equal(rendered, text[from..end]);
    }

    private static string Render(RuleBook book)
    {
        var tables = ShopFile.All.Zip(book.Tables, (file, table) =>
            $"| {file.Name} | id | not judged with |\n| --- | --- | --- |\n{string.Concat(table.All.Select(Row))}");
        return string.Join("\n", tables);
    }

    private static string Row(Rule rule) =>
        $"| {Cell(rule.Words)} | `{rule.Id}` | {Cell(string.Join("; ", rule.Needs.Select(need => need.Lack)))} |\n";

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
