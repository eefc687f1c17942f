namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>All words and sentences of reviews. They are read at once, because almost every set needs almost all.</summary>
internal sealed class ReviewVocabulary
{
    public static readonly ReviewVocabulary Read = new();

    private ReviewVocabulary()
    {
        var (book, json) = (new PhraseBook(), Resource.Json("review_words.json"));
        var shared = new ReviewWords.SharedWords(book, json);
        Words = new ReviewWords[Catalogue.Kinds.Count];
        for (var kind = 0; kind < Words.Length; kind++)
            Words[kind] = new ReviewWords(Catalogue.Kinds[kind], json, shared);
        Grammars = ReviewGrammar.ReadAll(new ReviewSentenceReader(new ReviewParts(book)).Read(), Words);
    }

    /// <summary>The words of each kind, by <see cref="Subcategory.Number"/>.</summary>
    public ReviewWords[] Words { get; }

    /// <summary>The grammars, indexed by <see cref="ReviewGrammar.GroupOf"/>.</summary>
    public ReviewGrammar[] Grammars { get; }
}
