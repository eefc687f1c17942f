namespace CommerceFixtures.Engine;

/// <summary>The columns of <c>reviews.csv</c>. Row 0 is review 1; rows stand in date order.</summary>
internal sealed class ReviewTable(int count)
{
    public int Count => Product.Length;

    public int[] Product { get; } = new int[count];

    public int[] Customer { get; } = new int[count];

    public byte[] Stars { get; } = new byte[count];

    public string[] Text { get; } = new string[count];

    /// <summary>Days from the start of the window. Ascending.</summary>
    public int[] Day { get; } = new int[count];
}
