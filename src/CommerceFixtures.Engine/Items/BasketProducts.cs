using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Fills the baskets of each customer, one order after the other, because what a customer has bought decides what comes next.
/// </summary>
internal sealed class BasketProducts
{
    /// <summary>
    /// Customers choose if the basket holds at most one in this many of the products. Fuller baskets are filled by demand.
    /// </summary>
    private const int ChooseUpToOneIn = 4;

    private readonly BasketTable _baskets;
    private readonly OrderTable _orders;
    private readonly OrdersByCustomer _ordersOf;
    private readonly Assortment _assortment;
    private readonly Shopper _shopper;
    private readonly Draws _choices;
    private readonly Draws _fullBaskets;

    private BasketProducts(
        MakeContext context, BasketTable baskets, OrderTable orders, OrdersByCustomer ordersOf, Assortment assortment, Shopper shopper)
    {
        (_baskets, _orders, _ordersOf, _assortment, _shopper) = (baskets, orders, ordersOf, assortment, shopper);
        (_choices, _fullBaskets) = (context.Draws("order_items.product_id"), context.Draws("order_items.full_basket"));
    }

    public static void Draw(
        MakeContext context,
        BasketTable baskets,
        OrderTable orders,
        OrdersByCustomer ordersOf,
        ProductTable products,
        Assortment assortment,
        Promotions promotions)
    {
        var tastes = new Tastes(context, products, assortment);
        var shopper = new Shopper(context, products, assortment, promotions);
        var basketProducts = new BasketProducts(context, baskets, orders, ordersOf, assortment, shopper);
        var memory = new PerWorker<CustomerTaste>(() => new CustomerTaste(tastes, products.Count));
        context.Work.Pieces(context.Part.Customers, memory, basketProducts.Draw);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Draw(CustomerTaste customer, int start, int end)
    {
        for (var row = start; row < end; row++)
        {
            if (_ordersOf[row].IsEmpty)
                continue;
            customer.Meet(row);
            foreach (var order in _ordersOf[row])
                Fill(order, customer);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(int order, CustomerTaste customer)
    {
        var lines = _baskets.Product.AsSpan(_baskets.FirstLine[order].._baskets.FirstLine[order + 1]);
        var day = _orders.Day[order];
        if (lines.Length * ChooseUpToOneIn > _assortment.Launched(day))
        {
            FillByDemand(lines, order, day);
        }
        else
        {
            var trip = new ShoppingTrip(_choices.Row(order), customer, day, _orders.IsReturned(order), lines);
            _shopper.Fill(ref trip);
        }

        customer.Buy(lines);
    }

    /// <summary>Takes the products with the smallest quotients of a uniform draw and their weight.</summary>
    private void FillByDemand(Span<int> lines, int order, int day)
    {
        var keys = new double[_assortment.Launched(day)];
        for (var product = 0; product < keys.Length; product++)
            keys[product] = _fullBaskets.Unit(order, product) / _assortment.Demand(product, day);
        RowOrder.By(keys).AsSpan(0, lines.Length).CopyTo(lines);
    }
}
