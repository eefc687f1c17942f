using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Checking;

/// <summary>What the rules of the other files need to know of the products: from products.csv, or where a part has none, as made.</summary>
internal sealed class CheckedProducts(int count)
{
    public int Count => PriceCents.Length;

    public int[] PriceCents { get; } = new int[count];

    public byte[] Category { get; } = new byte[count];

    /// <summary>Its <see cref="Subcategory.Number"/>.</summary>
    public byte[] Kind { get; } = new byte[count];

    /// <summary>Days from the start of the window.</summary>
    public int[] CreatedDay { get; } = new int[count];

    public static CheckedProducts Of(ProductTable made)
    {
        var products = new CheckedProducts(made.Count);
        for (var product = 0; product < made.Count; product++)
        {
            products.PriceCents[product] = made.PriceCents[product];
            products.Category[product] = (byte)made.Category(product);
            products.Kind[product] = (byte)made.Subcategory[product].Number;
            products.CreatedDay[product] = made.CreatedDay[product];
        }

        return products;
    }
}
