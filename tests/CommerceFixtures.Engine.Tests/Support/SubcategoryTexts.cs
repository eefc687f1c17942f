using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests;

/// <summary>What can be written of a kind of product.</summary>
internal static class SubcategoryTexts
{
    /// <summary>What reviewers with so many stars may write.</summary>
    public static string SomeReview(this Subcategory kind, int stars) => new ReviewGrammar(kind, stars).Text(0);

    public static string Text(this ReviewGrammar grammar, long combination) =>
        BlockText.Field(block => grammar.Write(block, combination));
}
