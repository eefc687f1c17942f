namespace CommerceFixtures.Engine.Settings;

/// <summary>A value of a setting as an error shows it.</summary>
internal static class Quoted
{
    private const int LongestText = 100;

    /// <summary>The visible text in single quotes; what exceeds 100 characters is cut.</summary>
    public static string Text(string text) =>
        $"'{VisibleText.Escape(VisibleText.Cut(text, LongestText))}{(text.Length > LongestText ? "..." : "")}'";

    /// <inheritdoc cref="VisibleText.IsAllVisible"/>
    public static bool IsAllVisible(string text) => VisibleText.IsAllVisible(text);
}
