using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Orders;

/// <summary>Assigns the payment methods in exact shares. Most customers usually pay as they paid before.</summary>
internal static class Payments
{
    private const int KeyBits = 36;

    private static readonly byte[] Methods = [(byte)PaymentMethod.CreditCard, (byte)PaymentMethod.PayPal, (byte)PaymentMethod.Debit];

    public static void Assign(MakeContext context, OrderTable orders)
    {
        var keys = new ulong[orders.Count];
        context.Work.Blocks(orders.Count, (start, end) => DrawKeys(context, orders, keys, start, end));
        var counts = context.Part.OrderQuota(context.Profile.Orders.PaymentShares);
        RankedShares.Assign(keys, KeyBits, counts, Methods, orders.Payment, context.Work);
    }

    /// <summary>The key of an order is its customer's own, or a random one if the customer pays another way this time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void DrawKeys(MakeContext context, OrderTable orders, ulong[] keys, int start, int end)
    {
        var (habit, change) = (context.Draws("customers.payment_method"), context.Draws("orders.payment_method"));
        var percentHabitual = context.Profile.Orders.PercentPaidByHabit;
        for (var order = start; order < end; order++)
        {
            var isHabitual = change.Below(100, order) < percentHabitual;
            keys[order] = (isHabitual ? habit.Bits(orders.Customer[order]) : change.Bits(order, draw: 1)) >> 64 - KeyBits;
        }
    }
}
