namespace CommerceFixtures.Tests;

/// <summary>How an error shows characters that a terminal would interpret or hide.</summary>
public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("a\r\n\tb", @"a\u000D\u000A\u0009b")]
    [InlineData("\u202Etxt\u202C", @"\u202Etxt\u202C")]
    [InlineData("\u200B\uFEFF\u00AD", @"\u200B\uFEFF\u00AD")]
    [InlineData("\u2028\u2029\u0085", @"\u2028\u2029\u0085")]
    [InlineData("\u001B[31m\0\u007F\u009B", @"\u001B[31m\u0000\u007F\u009B")]
    [InlineData("\uDB40\uDC01", @"\uDB40\uDC01")]
    [InlineData("\u3164\u2800", @"\u3164\u2800")]
    [InlineData("Größe 😀 漢字", "Größe 😀 漢字")]
    public void What_cannot_be_seen_is_escaped(string text, string shown)
    {
        Assert.Equal(shown, VisibleText.Escape(text));
        Assert.Equal(text == shown, VisibleText.IsAllVisible(text));
        Assert.Equal(shown, ErrorText.Printable(text));
    }

    [Fact]
    public void Half_a_pair_is_escaped()
    {
        Assert.Equal(@"a\uD83D", VisibleText.Escape("a\uD83D"));
        Assert.Equal(@"\uDE00b", VisibleText.Escape("\uDE00b"));
    }

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc")]
    [InlineData("ab😀", 3, "ab")]
    [InlineData("a😀b", 3, "a😀")]
    public void A_cut_tears_no_pair_apart(string text, int most, string cut) => Assert.Equal(cut, VisibleText.Cut(text, most));
}
