using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine;

/// <summary>The rows of <c>order_items.csv</c>, in the order of their orders.</summary>
internal sealed class OrderItemRows : TableRows
{
    private readonly SetPart _part;
    private readonly ProductTable _products;
    private readonly BasketTable _baskets;
    private readonly int _orders;
    private readonly int[] _linesBefore;

    public OrderItemRows(ShopData shop, SetPart part)
        : base(FixtureFile.OrderItems, shop.Baskets.LineCount)
    {
        (_part, _products, _baskets, _orders) = (part, shop.Products, shop.Baskets, shop.Orders.Count);
        _linesBefore = LinesBefore(_baskets, _orders);
    }

    public override int Units => _orders;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Write(CsvBlock block, int start, int end)
    {
        var id = _part.FirstItemId + _linesBefore[start / FileWriter.BlockUnits];
        for (var order = start; order < end; order++)
        {
            for (var line = _baskets.FirstLineOfOrder(order); line < _baskets.EndOfOrder(order); line++)
            {
                var price = _products.PriceCents[_baskets.Product[line]];
                block.BeginRecord();
                block.Number(id++);
                block.Number(_part.FirstOrderId + order);
                block.Number(_baskets.Product[line] + 1);
                block.Number(_baskets.Quantity[line]);
                block.Money(price);
                block.Money(_baskets.Discount[line]);
                block.Money(LineTotal.Cents(price, _baskets.Quantity[line], _baskets.Discount[line]));
                block.EndRecord();
            }
        }
    }

    /// <summary>For each block of orders the lines of those before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] LinesBefore(BasketTable baskets, int orders)
    {
        var before = new int[Work.BlocksOf(orders, FileWriter.BlockUnits)];
        var lines = 0;
        for (var order = 0; order < orders; order++)
        {
            if (order % FileWriter.BlockUnits == 0)
                before[order / FileWriter.BlockUnits] = lines;
            lines += baskets.EndOfOrder(order) - baskets.FirstLineOfOrder(order);
        }

        return before;
    }
}
