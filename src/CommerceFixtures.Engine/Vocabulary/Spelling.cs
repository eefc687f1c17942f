namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>The ways to write the same words: contractions, apostrophes, quotation marks, and dashes.</summary>
internal static class Spelling
{
    /// <summary>No contractions, straight quotes, and an en dash.</summary>
    public const int Full = 0;

    /// <summary>Contractions, straight quotes, and a hyphen for a dash, as on a computer.</summary>
    public const int Typed = 1;

    /// <summary>Contractions with the curly apostrophes and quotes of a phone, and an en dash.</summary>
    public const int Phone = 2;

    /// <summary>Contractions without apostrophes, and a hyphen for a dash.</summary>
    public const int Bare = 3;

    public const int Count = 4;

    /// <summary>All spellings as a set of bits.</summary>
    public const int Any = (1 << Count) - 1;

    /// <summary>The pairs are tried in this order: the first ones contain later ones.</summary>
    private static readonly (string Long, string Short)[] Pairs =
    [
        ("it has been", "it's been"), ("wish I had", "wish I'd"), ("I had hoped", "I'd hoped"), ("I had been", "I'd been"),
        ("there is not", "there isn't"), ("it is not", "it isn't"), ("that is not", "that isn't"),
        ("I am not", "I'm not"), ("they are not", "they aren't"), ("cannot", "can't"), ("will not", "won't"), ("is not", "isn't"),
        ("are not", "aren't"), ("does not", "doesn't"), ("do not", "don't"), ("did not", "didn't"), ("was not", "wasn't"),
        ("were not", "weren't"), ("would not", "wouldn't"), ("could not", "couldn't"), ("should not", "shouldn't"), ("has not", "hasn't"),
        ("have not", "haven't"), ("had not", "hadn't"), ("it is", "it's"), ("that is", "that's"), ("there is", "there's"),
        ("what is", "what's"), ("here is", "here's"), ("I am", "I'm"), ("they are", "they're"), ("you are", "you're"),
        ("we are", "we're"), ("it will", "it'll"), ("it would", "it'd"),
        ("I will", "I'll"), ("you will", "you'll"), ("they will", "they'll"),
        ("I would", "I'd"), ("I have been", "I've been"), ("I have had", "I've had"), ("I have ever", "I've ever"),
        ("I have come", "I've come"),
        ("I have tried", "I've tried"), ("I have used", "I've used"), ("I have owned", "I've owned"), ("I have read", "I've read"),
        ("I have bought", "I've bought"), ("I have already", "I've already"), ("I have seen", "I've seen"),
        ("we have had", "we've had"), ("we have been", "we've been"), ("they have been", "they've been"),
        ("you would", "you'd"),
    ];

    /// <summary>Whether a text is the same in all spellings.</summary>
    public static bool IsOne(string text) => text.AsSpan().IndexOfAny("'\"“”–") < 0;

    /// <summary>A text in all spellings.</summary>
    /// <param name="text">A text of the vocabulary, with contractions, straight apostrophes, curly quotes, and en dashes.</param>
    public static string[] All(string text)
    {
        var typed = Straight(text).Replace('–', '-');
        return
        [
            Straight(Expanded(text)), typed, text.Replace('\'', '’').Replace('"', '”'), typed.Replace("'", "", StringComparison.Ordinal),
        ];
    }

    private static string Straight(string text) => text.Replace('“', '"').Replace('”', '"');

    private static string Expanded(string text)
    {
        foreach (var (full, contracted) in Pairs)
        {
            if (!text.Contains(contracted, StringComparison.Ordinal))
                continue;
            text = ReplaceWords(text, contracted, full);
            if (!text.Contains('\''))
                break;
        }

        return text;
    }

    /// <summary>Replaces whole words.</summary>
    private static string ReplaceWords(string text, string words, string replacement)
    {
        for (var at = 0; (at = text.IndexOf(words, at, StringComparison.Ordinal)) >= 0; at += replacement.Length)
        {
            var end = at + words.Length;
            if ((at == 0 || text[at - 1] == ' ') && (end == text.Length || !char.IsLetter(text[end])))
                text = string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + words.Length));
        }

        return text;
    }
}
