using System.Globalization;

namespace CommerceFixtures;

/// <summary>A row of <c>products.csv</c>: one product of the catalog.</summary>
/// <remarks>Rows are immutable. To change one, copy it: <c>product with { Price = 19.99m }</c>.</remarks>
public sealed record Product
{
    private readonly Hundredths _price;
    private readonly Hundredths _cost;

    /// <summary>The ID of the product. IDs run from 1 to the number of products, in file order.</summary>
    public required int ProductId { get; init; }

    /// <summary>The name of the product. No two products of a set have the same name.</summary>
    public required string Name { get; init; }

    /// <summary>The category of the product.</summary>
    public required ProductCategory Category { get; init; }

    /// <summary>The subcategory of the product, such as <c>Laptops</c>. Each subcategory belongs to one category.</summary>
    public required string Subcategory { get; init; }

    /// <summary>The list price in US dollars. It is greater than 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has more than two decimal places or is too large.</exception>
    public required decimal Price { get => _price.Value; init => _price = Hundredths.Of(value, nameof(Price)); }

    /// <summary>The purchase price in US dollars. It is greater than 0 and less than <see cref="Price"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has more than two decimal places or is too large.</exception>
    public required decimal Cost { get => _cost.Value; init => _cost = Hundredths.Of(value, nameof(Cost)); }

    /// <summary>The number of units in stock. It is 0 when the product is sold out.</summary>
    public required int StockQuantity { get; init; }

    /// <summary>The name of the supplier.</summary>
    public required string Supplier { get; init; }

    /// <summary>The day the product was added to the catalog. No order that contains the product is earlier.</summary>
    public required DateOnly CreatedDate { get; init; }

    /// <summary>Describes the product in one line, such as <c>Product 12: Trail Tent 2P, 249.00</c>. The culture has no effect.</summary>
    /// <returns>The ID, the name and the price.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Product {ProductId}: {Name}, {Price}");
}
