using System.Globalization;
using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine;

/// <summary>The rows of <c>order_items.csv</c>, in the order of their orders.</summary>
internal sealed class OrderItemRows : TableRows
{
    private const int MostPercent = 100;

    private readonly SetPart _part;
    private readonly ProductTable _products;
    private readonly BasketTable _baskets;
    private readonly int _orders;
    private readonly int[] _linesBefore;

    /// <summary>What many lines share, as text: a copy takes less than half of what digits take.</summary>
    private readonly CellTexts _productIds;
    private readonly CellTexts _prices;
    private readonly CellTexts _discounts;

    public OrderItemRows(ShopData shop, SetPart part)
        : base(FixtureFile.OrderItems, shop.Baskets.LineCount)
    {
        (_part, _products, _baskets, _orders) = (part, shop.Products, shop.Baskets, shop.Orders.Count);
        _linesBefore = LinesBefore(_baskets, _orders);
        _productIds = new CellTexts(TextsOf(_products.Count, product => Text(product + 1)));
        _prices = new CellTexts(TextsOf(_products.Count, product => HundredthsText(_products.PriceCents[product])));
        _discounts = new CellTexts(TextsOf(MostPercent + 1, HundredthsText));
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
                var (product, quantity, percentOff) = (_baskets.Product[line], _baskets.Quantity[line], _baskets.Discount[line]);
                block.BeginRecord();
                block.Number(id++);
                block.Number(_part.FirstOrderId + order);
                block.Text(_productIds, product);
                block.Number(quantity);
                block.Text(_prices, product);
                block.Text(_discounts, percentOff);
                block.Money(LineTotal.Cents(_products.PriceCents[product], quantity, percentOff));
                block.EndRecord();
            }
        }
    }

    private static string[] TextsOf(int count, Func<int, string> text)
    {
        var texts = new string[count];
        for (var i = 0; i < count; i++)
            texts[i] = text(i);
        return texts;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string HundredthsText(int hundredths) => string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100}.{hundredths % 100:00}");

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
