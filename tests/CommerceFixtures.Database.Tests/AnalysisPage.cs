using System.Text.RegularExpressions;
using CommerceFixtures.Documentation;

namespace CommerceFixtures.Database.Tests;

/// <summary>docs/analysis.md: questions, each with a query and the table of its answer.</summary>
internal static partial class AnalysisPage
{
    public const string Path = "docs/analysis.md";

    public static string Text { get; } = DocumentationPage.Read(Path).Text;

    /// <summary>The query of each question, in the order of the page.</summary>
    public static IReadOnlyDictionary<string, string> Queries { get; } =
        Question().Matches(Text).ToDictionary(match => match.Groups["heading"].Value, match => match.Groups["query"].Value);

    /// <summary>The statement by which PostgreSQL gets the function of SQLite that the queries use.</summary>
    public static string PreparePostgreSql { get; } =
        DocumentationPage.Read(Path).Blocks.First(block => block.Code.StartsWith("CREATE FUNCTION", StringComparison.Ordinal)).Code;

    /// <summary>The page with other answers.</summary>
    public static string WithAnswers(IReadOnlyDictionary<string, AnswerTable> answers) => Question().Replace(
        Text, match => match.Groups["before"].Value + answers[match.Groups["heading"].Value].ToMarkdown());

    [GeneratedRegex(
        "^(?<before>## (?<heading>[^\n]+)\n(?:(?!## |```)[^\n]*\n)*```sql\n(?<query>(?:(?!```)[^\n]*\n)*)```\n\n)(?:\\|[^\n]*\n)+",
        RegexOptions.Multiline)]
    private static partial Regex Question();
}
