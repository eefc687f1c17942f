namespace CommerceFixtures.Engine.Settings;

/// <summary>Text of a user as an error shows it: in single quotes, with every character visible.</summary>
internal static class Quoted
{
    private const int LongestText = 100;

    /// <summary>Quotes a value and cuts it after 100 characters.</summary>
    public static string Text(string text) =>
        $"'{VisibleText.Escape(VisibleText.Cut(text, LongestText))}{(text.Length > LongestText ? "..." : "")}'";

    /// <summary>Quotes a path, however long it is.</summary>
    public static string Path(string path) => $"'{VisibleText.Escape(path)}'";

    /// <inheritdoc cref="VisibleText.IsAllVisible"/>
    public static bool IsAllVisible(string text) => VisibleText.IsAllVisible(text);
}
