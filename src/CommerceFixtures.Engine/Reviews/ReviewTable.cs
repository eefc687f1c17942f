namespace CommerceFixtures.Engine.Reviews;

/// <summary>The columns of <c>reviews.csv</c>, sorted by date. Row 0 is the first review.</summary>
internal sealed class ReviewTable(int count)
{
    public int Count => Product.Length;

    public int[] Product { get; } = new int[count];

    /// <summary>The order that delivered the product. Its customer is the reviewer.</summary>
    public int[] Order { get; } = new int[count];

    public byte[] Stars { get; } = new byte[count];

    /// <summary>Days from the start of the window, in ascending order.</summary>
    public int[] Day { get; } = new int[count];

    /// <summary>The number of the text, from which the grammar of the subcategory and the stars makes it.</summary>
    public long[] Text { get; } = new long[count];
}
