using System.Text;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>What reviews can say about each product.</summary>
internal static class ReviewFacts
{
    private const int LongestName = 1024;

    public static ProductFacts[] Of(ProductTable products)
    {
        var facts = new ProductFacts[products.Count];
        var bytes = new byte[LongestName];
        for (var product = 0; product < facts.Length; product++)
        {
            var words = ReviewWords.All[products.Subcategory[product].Number];
            var name = bytes.AsSpan(0, Encoding.UTF8.GetBytes(products.Name[product], bytes));
            facts[product] = words.FactsOf(name, products.PriceCents[product]);
        }

        return facts;
    }
}
