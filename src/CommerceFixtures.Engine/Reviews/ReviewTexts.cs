namespace CommerceFixtures.Engine;

/// <summary>
/// The words of the reviews: an opener and a closer that suit the stars, and between them what the reviewer has to say of one or two
/// aspects of this kind of product. Within a kind and a rating no text comes twice until all have come.
/// </summary>
internal static class ReviewTexts
{
    public static void Write(ReviewTable reviews, ProductTable products, long seed)
    {
        var groups = new Dictionary<(Subcategory, int), (ReviewGrammar Grammar, KeyedPermutation Order, long Next)>();
        for (var review = 0; review < reviews.Count; review++)
        {
            var subcategory = products.Subcategory[reviews.Product[review]];
            var stars = reviews.Stars[review];
            if (!groups.TryGetValue((subcategory, stars), out var group))
                group = NewGroup(subcategory, stars, seed);
            reviews.Text[review] = group.Grammar.Text(group.Order[group.Next++ % group.Grammar.Combinations]);
            groups[(subcategory, stars)] = group;
        }
    }

    private static (ReviewGrammar Grammar, KeyedPermutation Order, long Next) NewGroup(Subcategory subcategory, int stars, long seed)
    {
        var grammar = new ReviewGrammar(subcategory, stars);
        var draws = new Draws(seed, $"reviews.review_text.{subcategory.Name}.{(char)('0' + stars)}");
        return (grammar, new KeyedPermutation(grammar.Combinations, draws), 0);
    }
}
