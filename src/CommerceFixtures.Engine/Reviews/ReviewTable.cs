namespace CommerceFixtures.Engine.Reviews;

/// <summary>The columns of <c>reviews.csv</c>. Row 0 is the first review; rows stand in date order.</summary>
internal sealed class ReviewTable(int count)
{
    public int Count => Product.Length;

    public int[] Product { get; } = new int[count];

    /// <summary>The order that brought the product; its customer writes.</summary>
    public int[] Order { get; } = new int[count];

    public byte[] Stars { get; } = new byte[count];

    /// <summary>Days from the start of the window. Ascending.</summary>
    public int[] Day { get; } = new int[count];

    /// <summary>The number of the text in the grammar of the product's kind and the stars.</summary>
    public long[] Text { get; } = new long[count];
}
