namespace Storefront;

/// <summary>What the product page shows.</summary>
/// <param name="Count">Reviews of the product.</param>
/// <param name="Stars">The mean rating, rounded to half stars; null where there is no review.</param>
public sealed record ReviewSummary(int Count, double? Stars)
{
    public static ReviewSummary Of(IReadOnlyCollection<Review> reviews) => reviews.Count == 0
        ? new(0, null)
        : new(reviews.Count, Math.Round(reviews.Average(review => review.Rating) * 2, MidpointRounding.AwayFromZero) / 2);
}
