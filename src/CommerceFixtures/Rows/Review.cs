using System.Globalization;

namespace CommerceFixtures;

/// <summary>A row of <c>reviews.csv</c>: what one customer thinks of one product.</summary>
/// <remarks>Rows are immutable. To change one, copy it: <c>review with { Rating = 1 }</c>.</remarks>
public sealed record Review
{
    /// <summary>The ID of the review. IDs run from 1 to the number of reviews, in file order.</summary>
    /// <remarks>Reviews are sorted by date. In a set of several parts, the reviews of each part are.</remarks>
    public required int ReviewId { get; init; }

    /// <summary>The ID of the product. A customer reviews a product at most once.</summary>
    public required int ProductId { get; init; }

    /// <summary>The ID of the customer, who bought the product in an order that is Completed or Returned.</summary>
    public required int CustomerId { get; init; }

    /// <summary>The rating: 1 to 5 stars.</summary>
    public required int Rating { get; init; }

    /// <summary>The text of the review. It suits the rating and the product.</summary>
    public required string ReviewText { get; init; }

    /// <summary>The day of the review. It is later than the purchase.</summary>
    public required DateOnly ReviewDate { get; init; }

    /// <summary>
    /// Describes the review in one line, such as <c>Review 4 of product 3 by customer 9: 5 stars, 2024-03-01</c>. The culture has no
    /// effect.
    /// </summary>
    /// <returns>The ID, the IDs of the product and the customer, the rating and the date.</returns>
    public override string ToString()
    {
        var stars = Rating == 1 ? "star" : "stars";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Review {ReviewId} of product {ProductId} by customer {CustomerId}: {Rating} {stars}, {ReviewDate:yyyy-MM-dd}");
    }
}
