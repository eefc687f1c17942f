namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>What fills a part of a sentence.</summary>
internal enum ReviewSlot : byte
{
    /// <summary>One of the phrases of the template.</summary>
    Phrase,

    /// <summary>One of several alternatives with slots of their own.</summary>
    Branch,

    /// <summary>The days that the reviewer has had the product, in words.</summary>
    Used,

    /// <summary>Somebody whom the reviewer knows.</summary>
    Recipient,

    /// <summary>What reviewers call the product.</summary>
    Item,

    /// <summary>Its brand.</summary>
    Brand,

    /// <summary>Its color.</summary>
    Color,

    /// <summary>Its size or, without one, its color.</summary>
    Version,

    /// <summary>Its price in whole dollars.</summary>
    Price,

    /// <summary>A clause of praise about this kind of product.</summary>
    Good,

    /// <summary>A complaint about this kind of product.</summary>
    Bad,

    /// <summary>A small shortcoming of this kind of product.</summary>
    Quibble,

    /// <summary>What shops claim of this kind of product.</summary>
    Claim,
}
