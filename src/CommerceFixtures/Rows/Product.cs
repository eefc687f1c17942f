using System.Globalization;

namespace CommerceFixtures;

/// <summary>A row of <c>products.csv</c>.</summary>
/// <param name="ProductId">1 to n, in file order.</param>
/// <param name="Name">Unique in the set; suits the subcategory.</param>
/// <param name="Category">The department.</param>
/// <param name="Subcategory">Belongs to one category.</param>
/// <param name="Price">List price in US dollars, whole cents, above zero.</param>
/// <param name="Cost">Purchase price in US dollars, whole cents: 50 to 80 % of <paramref name="Price"/>.</param>
/// <param name="StockQuantity">Units on hand; zero means sold out.</param>
/// <param name="Supplier">Who delivers it; suits the subcategory.</param>
/// <param name="CreatedDate">The day it was added to the catalogue; no order of it is earlier.</param>
/// <exception cref="ArgumentOutOfRangeException">An amount is not of whole cents.</exception>
public sealed record Product(
    int ProductId,
    string Name,
    ProductCategory Category,
    string Subcategory,
    decimal Price,
    decimal Cost,
    int StockQuantity,
    string Supplier,
    DateOnly CreatedDate)
{
    private readonly Hundredths _price = Hundredths.Of(Price, nameof(Price));
    private readonly Hundredths _cost = Hundredths.Of(Cost, nameof(Cost));

    /// <summary>List price in US dollars, whole cents, above zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not of whole cents.</exception>
    public decimal Price { get => _price.Value; init => _price = Hundredths.Of(value, nameof(Price)); }

    /// <summary>Purchase price in US dollars, whole cents: 50 to 80 % of <see cref="Price"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not of whole cents.</exception>
    public decimal Cost { get => _cost.Value; init => _cost = Hundredths.Of(value, nameof(Cost)); }

    /// <summary>Such as <c>Product 12: Trail Tent 2P, 249.00</c>, in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Product {ProductId}: {Name}, {Price}");
}
