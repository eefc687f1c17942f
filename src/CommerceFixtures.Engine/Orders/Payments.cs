using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Orders;

/// <summary>Assigns the payment methods in exact shares.</summary>
internal static class Payments
{
    public static void Assign(MakeContext context, OrderTable orders)
    {
        var deal = new QuotaDeal(
            context.Part.OrderQuota(context.Profile.Orders.PaymentShares), context.Draws("orders.payment_method"));
        context.Work.Blocks(orders.Count, (start, end) =>
        {
            for (var order = start; order < end; order++)
                orders.Payment[order] = (byte)deal[order];
        });
    }
}
