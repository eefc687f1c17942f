using System.Globalization;

namespace CommerceFixtures;

/// <summary>A row of <c>reviews.csv</c>.</summary>
/// <param name="ReviewId">1 to n, in file order; in date order, too, within each part of a set in parts.</param>
/// <param name="ProductId">The product; a customer reviews it once.</param>
/// <param name="CustomerId">A customer who bought it in an order that is Completed or Returned.</param>
/// <param name="Rating">Stars, 1 to 5.</param>
/// <param name="ReviewText">Agrees with the rating and with the product.</param>
/// <param name="ReviewDate">At least a day after the purchase.</param>
public sealed record Review(
    int ReviewId,
    int ProductId,
    int CustomerId,
    int Rating,
    string ReviewText,
    DateOnly ReviewDate)
{
    /// <summary>Such as <c>Review 4 of product 3 by customer 9: 5 stars, 2024-03-01</c>, in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Review {ReviewId} of product {ProductId} by customer {CustomerId}: {Rating} {(Rating == 1 ? "star" : "stars")}, {ReviewDate:yyyy-MM-dd}");
}
