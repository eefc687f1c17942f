namespace CommerceFixtures.Engine.Reviews;

/// <summary>The columns of <c>reviews.csv</c>. Row 0 is the first review; rows stand in date order.</summary>
internal sealed class ReviewTable(int count)
{
    public const int MostStars = 5;

    public int Count => Product.Length;

    public int[] Product { get; } = new int[count];

    /// <summary>The order that brought the product; its customer writes.</summary>
    public int[] Order { get; } = new int[count];

    public byte[] Stars { get; } = new byte[count];

    /// <summary>Days from the start of the window. Ascending.</summary>
    public int[] Day { get; } = new int[count];

    /// <summary>How many reviews before this one are of the same kind of product with as many stars.</summary>
    public int[] Alike { get; } = new int[count];
}
