using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>
/// How much room the counts of a set leave popularity to show: where it is too little, no choice of baskets and reviews keeps the bounds.
/// </summary>
internal static class PopularityRoom
{
    /// <summary>The lines that the top products can have, one in each order, over those that they must take.</summary>
    /// <param name="products">All products; a part of a top product counts.</param>
    /// <param name="orders">Orders.</param>
    /// <param name="lines">Their lines.</param>
    /// <param name="profile">How many products are at the top, and what they must take of the lines.</param>
    public static double OfTopProducts(int products, int orders, int lines, ReviewProfile profile) =>
        (double)products / profile.TopProductsOneIn * orders / (profile.LeastTopProductShare * lines);

    /// <summary>Reviews over the products that sell.</summary>
    public static double ReviewsPerSoldProduct(int reviews, int productsSold) => reviews / (double)productsSold;

    /// <summary>Reviews over the pairs of a customer and a product that sells.</summary>
    public static double ReviewsPerPair(int reviews, int customers, int productsSold) => reviews / ((double)customers * productsSold);

    public static int CountSold(int[] linesOfProduct)
    {
        var sold = 0;
        foreach (var lines in linesOfProduct)
            sold += lines > 0 ? 1 : 0;
        return sold;
    }
}
