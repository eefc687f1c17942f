namespace CommerceFixtures.Engine.Orders;

/// <summary>The columns of <c>orders.csv</c>, without the total, which is its basket's. Row 0 is the part's first order.</summary>
internal sealed class OrderTable(int[] days)
{
    public int Count => Day.Length;

    /// <summary>Days from the start of the window. Ascending.</summary>
    public int[] Day { get; } = days;

    /// <summary>The customer's row.</summary>
    public int[] Customer { get; } = new int[days.Length];

    /// <summary>An <see cref="OrderStatus"/> each.</summary>
    public byte[] Status { get; } = new byte[days.Length];

    /// <summary>A <see cref="PaymentMethod"/> each.</summary>
    public byte[] Payment { get; } = new byte[days.Length];

    public bool IsCompleted(int order) => Status[order] == (byte)OrderStatus.Completed;

    public bool IsReturned(int order) => Status[order] == (byte)OrderStatus.Returned;

    /// <summary>Whether the goods arrived, so that they can be reviewed.</summary>
    public bool IsDelivered(int order) => IsCompleted(order) || IsReturned(order);
}
