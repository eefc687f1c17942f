namespace CommerceFixtures.Engine.Orders;

/// <summary>The columns of <c>orders.csv</c>, except for the total, which the basket has. Row 0 is the first order of the part.</summary>
internal sealed class OrderTable(int[] days)
{
    public int Count => Day.Length;

    /// <summary>Days from the start of the window, in ascending order.</summary>
    public int[] Day { get; } = days;

    /// <summary>The row of the customer of each order.</summary>
    public int[] Customer { get; } = new int[days.Length];

    /// <summary>The <see cref="OrderStatus"/> of each order.</summary>
    public byte[] Status { get; } = new byte[days.Length];

    /// <summary>The <see cref="PaymentMethod"/> of each order.</summary>
    public byte[] Payment { get; } = new byte[days.Length];

    public bool IsCompleted(int order) => Status[order] == (byte)OrderStatus.Completed;

    public bool IsCancelled(int order) => Status[order] == (byte)OrderStatus.Cancelled;

    public bool IsReturned(int order) => Status[order] == (byte)OrderStatus.Returned;

    /// <summary>Whether the goods arrived, so that they can be reviewed.</summary>
    public bool IsDelivered(int order) => IsCompleted(order) || IsReturned(order);
}
