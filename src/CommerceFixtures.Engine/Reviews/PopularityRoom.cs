using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>
/// Measures whether the counts of a set let products differ in popularity. If not, no choice of baskets and reviews keeps the bounds.
/// </summary>
internal static class PopularityRoom
{
    /// <summary>The maximum number of lines of the top products (one in each order), relative to the number that they must have.</summary>
    /// <param name="products">The number of products. The number of top products can be a fraction.</param>
    /// <param name="orders">The number of orders.</param>
    /// <param name="lines">The number of lines.</param>
    /// <param name="profile">The share of top products, and the share of the lines that they must have.</param>
    public static double OfTopProducts(int products, int orders, int lines, ReviewProfile profile) =>
        (double)products / profile.TopProductsOneIn * orders / (profile.MinTopProductShare * lines);

    /// <summary>Reviews per product that sells.</summary>
    public static double ReviewsPerSoldProduct(int reviews, int productsSold) => reviews / (double)productsSold;

    /// <summary>Reviews per pair of a customer and a product that sells.</summary>
    public static double ReviewsPerPair(int reviews, int customers, int productsSold) => reviews / ((double)customers * productsSold);

    public static int CountSold(int[] linesOfProduct)
    {
        var sold = 0;
        foreach (var lines in linesOfProduct)
            sold += lines > 0 ? 1 : 0;
        return sold;
    }
}
