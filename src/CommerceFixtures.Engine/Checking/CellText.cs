namespace CommerceFixtures.Engine;

/// <summary>What any text cell must be.</summary>
internal static class CellText
{
    public const string Rule = "no cell is blank, padded, or one that a spreadsheet would run";

    public static bool AreSafe(params string[] texts) => texts.All(IsSafe);

    public static bool IsSafe(string text) =>
        text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && text[0] is not ('=' or '+' or '-' or '@');
}
