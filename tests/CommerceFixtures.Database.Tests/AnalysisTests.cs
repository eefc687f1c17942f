using CommerceFixtures.Documentation;

namespace CommerceFixtures.Database.Tests;

/// <summary>
/// docs/analysis.md tells the truth. To update its answers, set the environment variable ACCEPT_ANSWERS to 1, and review the difference
/// before you commit it.
/// </summary>
public sealed class AnalysisTests(SqliteShops shops) : IClassFixture<SqliteShops>
{
    public static TheoryData<string> Headings => [.. ShopQuestion.All.Select(question => question.Heading)];

    [Fact]
    public void The_page_asks_these_questions() =>
        Assert.Equal(ShopQuestion.All.Select(question => question.Heading).Order(), AnalysisPage.Queries.Keys.Order());

    [Fact]
    public async Task The_page_has_the_answers_of_SQLite()
    {
        var answers = new Dictionary<string, AnswerTable>();
        foreach (var (heading, query) in AnalysisPage.Queries)
            answers[heading] = await AnswerTable.OfAsync(shops.Default, query);

        if (Environment.GetEnvironmentVariable("ACCEPT_ANSWERS") == "1")
            DocumentationPage.Write(AnalysisPage.Path, AnalysisPage.WithAnswers(answers));
        else
            Assert.Equal(AnalysisPage.WithAnswers(answers), AnalysisPage.Text);
    }

    [Theory, MemberData(nameof(Headings))]
    public async Task A_query_finds_what_the_rows_say(string heading)
    {
        foreach (var (data, connection) in shops.All)
        {
            var answer = await AnswerTable.OfAsync(connection, AnalysisPage.Queries[heading]);
            answer.AssertRounds(ShopQuestion.Named(heading).Answer(data));
        }
    }

    /// <summary>A single set may differ by chance, but the one of the page must not, nor the mean of several.</summary>
    [Theory, MemberData(nameof(Headings))]
    public async Task What_the_page_says_about_an_answer_is_true(string heading)
    {
        var answers = new List<AnswerTable>();
        foreach (var (_, connection) in shops.All)
            answers.Add(await AnswerTable.OfAsync(connection, AnalysisPage.Queries[heading]));

        foreach (var finding in ShopQuestion.Named(heading).Findings)
        {
            Assert.Contains(finding.Claim, AnalysisPage.Text.ReplaceLineEndings(" "), StringComparison.Ordinal);
            Assert.InRange(finding.Figure(answers[0]), finding.Min, finding.Max);
            Assert.InRange(answers.Average(finding.Figure), finding.Min, finding.Max);
        }
    }
}
