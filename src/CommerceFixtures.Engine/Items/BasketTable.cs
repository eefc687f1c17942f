namespace CommerceFixtures.Engine;

/// <summary>
/// The lines of all orders, basket by basket. Basket b was drawn for the day of order b; orders may trade baskets afterwards, and
/// <see cref="OfOrder"/> says which one each ended up with.
/// </summary>
internal sealed class BasketTable
{
    public BasketTable(int[] sizes)
    {
        FirstLine = new int[sizes.Length + 1];
        for (var basket = 0; basket < sizes.Length; basket++)
            FirstLine[basket + 1] = FirstLine[basket] + sizes[basket];
        OfOrder = Enumerable.Range(0, sizes.Length).ToArray();
        Product = new int[LineCount];
        Quantity = new byte[LineCount];
        Discount = new byte[LineCount];
        LineCents = new int[LineCount];
        TotalCents = new long[sizes.Length];
        NewestProduct = new int[sizes.Length];
    }

    public int LineCount => FirstLine[^1];

    /// <summary>Basket b holds the lines from FirstLine[b] up to FirstLine[b + 1].</summary>
    public int[] FirstLine { get; }

    /// <summary>The basket of each order.</summary>
    public int[] OfOrder { get; }

    /// <summary>The product's row, by line.</summary>
    public int[] Product { get; }

    public byte[] Quantity { get; }

    /// <summary>Percent off, by line.</summary>
    public byte[] Discount { get; }

    /// <summary>The line's total after discount, rounded half up.</summary>
    public int[] LineCents { get; }

    /// <summary>The sum of a basket's lines.</summary>
    public long[] TotalCents { get; }

    /// <summary>The row of a basket's latest launched product: the basket suits any day on which that one is sold.</summary>
    public int[] NewestProduct { get; }

    public long TotalOfOrder(int order) => TotalCents[OfOrder[order]];

    /// <summary>The lines of an order.</summary>
    public Range LinesOfOrder(int order) => FirstLine[OfOrder[order]]..FirstLine[OfOrder[order] + 1];
}
