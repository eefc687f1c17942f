using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace CommerceFixtures.Engine.Tests;

/// <summary>Finds words in review texts, however the reviewer spells them.</summary>
internal static partial class ReviewWording
{
    private static readonly ConcurrentDictionary<string, string> Known = new();

    public static bool Says(this string text, string words) =>
        Known.GetOrAdd(text, Squeezed).Contains(Known.GetOrAdd(words, Squeezed), StringComparison.Ordinal);

    /// <summary>The text in lower case, with contractions, and without apostrophes.</summary>
    private static string Squeezed(string text)
    {
        text = text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        text = Negation().Replace(text, "$1nt").Replace("cannot", "cant", StringComparison.Ordinal);
        text = text.Replace("will not", "wont", StringComparison.Ordinal);
        return Be().Replace(text, match => match.Groups[1].Value + (match.Groups[2].Value switch { "is" => "s", "am" => "m", _ => "re" }));
    }

    [GeneratedRegex(@"\b(does|do|did|is|are|was|were|would|could|should|has|have|had) not\b")]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(it|that|there|what|i|they|you|we) (is|am|are)\b")]
    private static partial Regex Be();
}
