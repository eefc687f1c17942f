using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests;

/// <summary>Texts for a kind of product.</summary>
internal static class SubcategoryTexts
{
    /// <summary>A review text that suits the number of stars.</summary>
    public static string SomeReview(this Subcategory kind, int stars) => new ReviewGrammar(kind, stars).Text(0);

    public static string Text(this ReviewGrammar grammar, long combination) =>
        BlockText.Field(block => grammar.Write(block, combination));
}
