using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Orders;

/// <summary>The orders of each customer, in order of time.</summary>
internal sealed class OrdersByCustomer
{
    private readonly int[] _starts;
    private readonly int[] _orders;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public OrdersByCustomer(OrderTable orders, int customers)
    {
        _starts = new int[customers + 1];
        _orders = new int[orders.Count];
        foreach (var customer in orders.Customer)
            _starts[customer]++;
        for (var (customer, end) = (0, 0); customer <= customers; customer++)
            _starts[customer] = end += _starts[customer];

        // Filling each customer's range from its end leaves its start in _starts.
        for (var order = orders.Count - 1; order >= 0; order--)
            _orders[--_starts[orders.Customer[order]]] = order;
    }

    public ReadOnlySpan<int> this[int customer]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _orders.AsSpan(_starts[customer].._starts[customer + 1]);
    }
}
