namespace CommerceFixtures.Report;

/// <summary>Price and rating, sales and reviews, and margins of products.</summary>
/// <param name="Points">The products of the chart; a sample if the catalogue is large.</param>
/// <param name="RatedFrom">The number of reviews from which the mean rating of a product counts.</param>
/// <param name="PriceQuarters">The mean rating and the median price of each quarter of the reviewed products by price, cheapest
/// first.</param>
/// <param name="Margins">The margins of each category.</param>
internal sealed record ProductFigures(
    IReadOnlyList<ProductPoint> Points, int RatedFrom, IReadOnlyList<PriceQuarter> PriceQuarters, IReadOnlyList<MarginFigures> Margins)
{
    /// <summary>More points would be unreadable on the screen and make the page large.</summary>
    private const int MaxPoints = 1500;

    private const int Quarters = 4;

    public static ProductFigures Of(SetTally tally, int ratedFrom) => new(
        [.. Some(tally.Products).Select(ProductPoint.Of)],
        ratedFrom,
        [.. PriceQuartersOf(tally.Products.FindAll(product => product.Reviews >= ratedFrom))],
        [.. Categories.All.Select(category => MarginFigures.Of(tally.Products.FindAll(product => product.Category == category)))]);

    /// <summary>Returns all products, or an evenly spread sample if there are too many.</summary>
    private static IEnumerable<ProductTally> Some(List<ProductTally> products)
    {
        var count = Math.Min(products.Count, MaxPoints);
        for (var i = 0; i < count; i++)
            yield return products[(int)((long)i * products.Count / count)];
    }

    private static IEnumerable<PriceQuarter> PriceQuartersOf(List<ProductTally> products)
    {
        // Products with the same price stay in the order of the file.
        var rated = products.OrderBy(product => product.Product.Price).ToList();
        for (var quarter = 0; quarter < Quarters && rated.Count >= Quarters; quarter++)
        {
            var own = rated.GetRange(
                quarter * rated.Count / Quarters, (quarter + 1) * rated.Count / Quarters - quarter * rated.Count / Quarters);
            yield return new(
                own[own.Count / 2].Product.Price, own.Sum(product => product.Stars) / (double)own.Sum(product => product.Reviews));
        }
    }
}

/// <summary>A product in the chart.</summary>
internal sealed record ProductPoint
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The place of the category among the categories of the page.</summary>
    public required int Category { get; init; }

    public required decimal Price { get; init; }

    public required long Lines { get; init; }

    public required long Reviews { get; init; }

    /// <summary>The mean number of stars, or null if there are no reviews.</summary>
    public required double? Rating { get; init; }

    public static ProductPoint Of(ProductTally product) => new()
    {
        Id = product.Product.ProductId,
        Name = product.Product.Name,
        Category = (int)product.Category,
        Price = product.Product.Price,
        Lines = product.Lines,
        Reviews = product.Reviews,
        Rating = product.Reviews > 0 ? Math.Round(product.MeanRating, 3) : null,
    };
}

/// <summary>A quarter of the reviewed products, by price.</summary>
internal sealed record PriceQuarter(decimal MedianPrice, double MeanRating);

/// <summary>The percentiles of (price - cost) / price in a category; null if it has no products.</summary>
internal sealed record MarginFigures(double? P5, double? P25, double? Median, double? P75, double? P95)
{
    public static MarginFigures Of(List<ProductTally> products)
    {
        double[] margins = [.. products.Select(product => product.Margin).Order()];
        return new(At(5), At(25), At(50), At(75), At(95));

        double? At(int percent) => margins.Length > 0 ? Math.Round(margins[margins.Length * percent / 100], 4) : null;
    }
}
