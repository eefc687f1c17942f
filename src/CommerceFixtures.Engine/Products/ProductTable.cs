using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Products;

/// <summary>The columns of <c>products.csv</c>, and what the rules need to know about a product. Row 0 is product 1.</summary>
internal sealed class ProductTable(int count)
{
    public int Count => Name.Length;

    public string[] Name { get; } = new string[count];

    public Subcategory[] Subcategory { get; } = new Subcategory[count];

    public int[] PriceCents { get; } = new int[count];

    public int[] CostCents { get; } = new int[count];

    public int[] Stock { get; } = new int[count];

    public string[] Supplier { get; } = new string[count];

    /// <summary>Days from the start of the window, in ascending order; negative before the window.</summary>
    public int[] CreatedDay { get; } = new int[count];

    /// <summary>The demand for each product, in arbitrary units.</summary>
    public long[] Demand { get; } = new long[count];

    public ProductCategory Category(int product) => Subcategory[product].Category;
}
