using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Reviews;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// The product columns that the rules of the other files need. They come from products.csv or, in a part without that file, from memory.
/// </summary>
internal sealed class CheckedProducts(int count)
{
    public int Count => PriceCents.Length;

    public int[] PriceCents { get; } = new int[count];

    public byte[] Category { get; } = new byte[count];

    /// <summary>The <see cref="Subcategory.Number"/> of each product.</summary>
    public byte[] Kind { get; } = new byte[count];

    /// <summary>What reviews can say about each product.</summary>
    public ProductFacts[] Facts { get; } = Unknown(count);

    /// <summary>Days from the start of the window.</summary>
    public int[] CreatedDay { get; } = new int[count];

    public static CheckedProducts Of(ProductTable made)
    {
        var products = new CheckedProducts(made.Count);
        ReviewFacts.Of(made).CopyTo(products.Facts, 0);
        for (var product = 0; product < made.Count; product++)
        {
            products.PriceCents[product] = made.PriceCents[product];
            products.Category[product] = (byte)made.Category(product);
            products.Kind[product] = (byte)made.Subcategory[product].Number;
            products.CreatedDay[product] = made.CreatedDay[product];
        }

        return products;
    }

    private static ProductFacts[] Unknown(int count)
    {
        var facts = new ProductFacts[count];
        Array.Fill(facts, ProductFacts.None);
        return facts;
    }
}
