using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;

namespace CommerceFixtures.Engine.Items;

/// <summary>The revenue of each customer in cents.</summary>
internal static class CustomerRevenue
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long[] OfAllOrders(MakeContext context, OrderTable orders, BasketTable baskets)
    {
        var revenue = new long[context.Part.Customers];
        for (var order = 0; order < orders.Count; order++)
            revenue[orders.Customer[order]] += baskets.TotalOfOrder(order);
        return revenue;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long[] OfCompletedOrders(MakeContext context, OrderTable orders, BasketTable baskets)
    {
        var revenue = new long[context.Part.Customers];
        for (var order = 0; order < orders.Count; order++)
        {
            if (orders.IsCompleted(order))
                revenue[orders.Customer[order]] += baskets.TotalOfOrder(order);
        }

        return revenue;
    }
}
