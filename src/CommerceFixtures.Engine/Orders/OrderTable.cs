namespace CommerceFixtures.Engine;

/// <summary>The columns of <c>orders.csv</c>, without the total, which is its basket's. Row 0 is order 1.</summary>
internal sealed class OrderTable(int[] days)
{
    public int Count => Day.Length;

    /// <summary>Days from the start of the window. Ascending.</summary>
    public int[] Day { get; } = days;

    /// <summary>The customer's row.</summary>
    public int[] Customer { get; } = new int[days.Length];

    public OrderStatus[] Status { get; } = new OrderStatus[days.Length];

    public PaymentMethod[] Payment { get; } = new PaymentMethod[days.Length];

    public bool IsCompleted(int order) => Status[order] == OrderStatus.Completed;

    /// <summary>Whether the goods arrived, so that they can be reviewed.</summary>
    public bool IsDelivered(int order) => Status[order] is OrderStatus.Completed or OrderStatus.Returned;
}
