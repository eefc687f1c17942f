namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>The place of a sentence in a review.</summary>
internal enum ReviewRole
{
    /// <summary>A few words, which can be the whole text.</summary>
    Fragment,

    /// <summary>A verdict.</summary>
    Opener,

    /// <summary>How the product was bought and used.</summary>
    Story,

    /// <summary>Why the product went back.</summary>
    Return,

    /// <summary>One clause about the product.</summary>
    Claim,

    /// <summary>Clauses about two aspects of the product.</summary>
    Claims,

    /// <summary>Advice, or a summary.</summary>
    Closer,
}
