namespace CommerceFixtures.Engine.Items;

/// <summary>
/// The lines of all orders, basket by basket. Basket b was drawn for the day of order b; orders may trade baskets afterwards, and
/// <see cref="OfOrder"/> says which one each ended up with.
/// </summary>
internal sealed class BasketTable
{
    /// <param name="firstLine">The first line of each basket, and behind them the lines of all.</param>
    public BasketTable(int[] firstLine)
    {
        var baskets = firstLine.Length - 1;
        FirstLine = firstLine;
        OfOrder = new int[baskets];
        Product = new int[LineCount];
        Quantity = new byte[LineCount];
        Discount = new byte[LineCount];
        TotalCents = new long[baskets];
        NewestProduct = new int[baskets];
        HasElectronics = new bool[baskets];
    }

    public int Count => OfOrder.Length;

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

    /// <summary>The sum of a basket's lines, each after its discount and rounded half up.</summary>
    public long[] TotalCents { get; }

    /// <summary>The row of a basket's latest launched product: the basket suits any day on which that one is sold.</summary>
    public int[] NewestProduct { get; }

    public bool[] HasElectronics { get; }

    public long TotalOfOrder(int order) => TotalCents[OfOrder[order]];

    /// <summary>The first line of an order.</summary>
    public int FirstLineOfOrder(int order) => FirstLine[OfOrder[order]];

    /// <summary>Where the lines of an order end.</summary>
    public int EndOfOrder(int order) => FirstLine[OfOrder[order] + 1];

    /// <summary>Gives each order the basket that was drawn for it.</summary>
    public void ResetTrades()
    {
        for (var order = 0; order < OfOrder.Length; order++)
            OfOrder[order] = order;
    }
}
