using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// The lines of all orders, basket by basket. Basket b was drawn for the day and the customer of order b. Orders can swap baskets later;
/// <see cref="OfOrder"/> has the basket that each order ends up with.
/// </summary>
internal sealed class BasketTable
{
    /// <param name="firstLine">The first line of each basket, followed by the number of lines.</param>
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
        MainCategory = new byte[baskets];
    }

    public int Count => OfOrder.Length;

    public int LineCount => FirstLine[^1];

    /// <summary>Basket b has the lines from FirstLine[b] up to but not including FirstLine[b + 1].</summary>
    public int[] FirstLine { get; }

    /// <summary>The basket of each order.</summary>
    public int[] OfOrder { get; }

    /// <summary>The row of the product of each line.</summary>
    public int[] Product { get; }

    public byte[] Quantity { get; }

    /// <summary>The discount of each line, in percent.</summary>
    public byte[] Discount { get; }

    /// <summary>The total of each basket: the sum of its lines, each after its discount and rounded half up.</summary>
    public long[] TotalCents { get; }

    /// <summary>
    /// The row of the product of each basket that was launched last. The basket can be sold on any day from that launch on.
    /// </summary>
    public int[] NewestProduct { get; }

    public bool[] HasElectronics { get; }

    /// <summary>The category that most of each basket's total is for.</summary>
    public byte[] MainCategory { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long TotalOfOrder(int order) => TotalCents[OfOrder[order]];

    /// <summary>The first line of an order.</summary>
    public int FirstLineOfOrder(int order) => FirstLine[OfOrder[order]];

    /// <summary>The line after the last line of an order.</summary>
    public int EndOfOrder(int order) => FirstLine[OfOrder[order] + 1];

    /// <summary>Gives each order its original basket.</summary>
    public void ResetTrades()
    {
        for (var order = 0; order < OfOrder.Length; order++)
            OfOrder[order] = order;
    }
}
