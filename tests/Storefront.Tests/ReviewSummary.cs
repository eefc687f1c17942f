namespace Storefront;

/// <summary>The review summary on the product page.</summary>
/// <param name="Count">The number of reviews of the product.</param>
/// <param name="Stars">The mean rating, rounded to half stars; null if there are no reviews.</param>
public sealed record ReviewSummary(int Count, double? Stars)
{
    public static ReviewSummary Of(IReadOnlyCollection<Review> reviews) => reviews.Count == 0
        ? new(0, null)
        : new(reviews.Count, Math.Round(reviews.Average(review => review.Rating) * 2, MidpointRounding.AwayFromZero) / 2);
}
