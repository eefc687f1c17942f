using System.Globalization;
using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Files;

/// <summary>The rows of <c>order_items.csv</c>, sorted by order.</summary>
internal sealed class OrderItemRows : TableRows
{
    private const int MaxPercent = 100;

    private readonly SetPart _part;
    private readonly ProductTable _products;
    private readonly BasketTable _baskets;

    /// <summary>The order and the line in the baskets at which each block of rows starts.</summary>
    private readonly int[] _firstOrder;
    private readonly int[] _firstLine;

    /// <summary>The texts that many lines share. Copying a text takes less than half the time of formatting digits.</summary>
    private readonly CellTexts _productIds;
    private readonly CellTexts _prices;
    private readonly CellTexts _discounts;

    public OrderItemRows(ShopTables shop, SetPart part)
        : base(FixtureFile.OrderItems, shop.Baskets.LineCount)
    {
        (_part, _products, _baskets) = (part, shop.Products, shop.Baskets);
        _firstOrder = new int[Work.BlocksOf(Rows, FileWriter.BlockRows)];
        _firstLine = new int[_firstOrder.Length];
        FindBlocks(shop.Orders.Count);
        _productIds = new CellTexts(TextsOf(_products.Count, product => Text(product + 1)));
        _prices = new CellTexts(TextsOf(_products.Count, product => HundredthsText(_products.PriceCents[product])));
        _discounts = new CellTexts(TextsOf(MaxPercent + 1, HundredthsText));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Write(CsvBlock block, int start, int end)
    {
        var (order, line) = (_firstOrder[start / FileWriter.BlockRows], _firstLine[start / FileWriter.BlockRows]);
        for (var row = start; row < end; row++, line++)
        {
            if (line == _baskets.EndOfOrder(order))
                line = _baskets.FirstLineOfOrder(++order);
            var (product, quantity, percentOff) = (_baskets.Product[line], _baskets.Quantity[line], _baskets.Discount[line]);
            block.BeginRecord();
            block.Number(_part.FirstItemId + row);
            block.Number(_part.FirstOrderId + order);
            block.Text(_productIds, product);
            block.Number(quantity);
            block.Text(_prices, product);
            block.Text(_discounts, percentOff);
            block.Money(LineTotal.Cents(_products.PriceCents[product], quantity, percentOff));
            block.EndRecord();
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

    private static string HundredthsText(int hundredths) =>
        string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100}.{hundredths % 100:00}");

    private void FindBlocks(int orders)
    {
        var (rows, block) = (0, 0);
        for (var order = 0; order < orders; order++)
        {
            var first = _baskets.FirstLineOfOrder(order);
            var lines = _baskets.EndOfOrder(order) - first;
            for (; block < _firstOrder.Length && block * FileWriter.BlockRows < rows + lines; block++)
                (_firstOrder[block], _firstLine[block]) = (order, first + block * FileWriter.BlockRows - rows);
            rows += lines;
        }
    }
}
