using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Files;

/// <summary>The rows of <c>orders.csv</c>.</summary>
internal sealed class OrderRows(ShopTables shop, ShippingAddresses addresses, SetPart part, DateTexts dates)
    : TableRows(FixtureFile.Orders, shop.Orders.Count)
{
    private readonly AddressText _address = new();
    private readonly CellTexts _statuses = new(ClosedSetText.Statuses);
    private readonly CellTexts _payments = new(ClosedSetText.PaymentMethods);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Write(CsvBlock block, int start, int end)
    {
        var (orders, baskets) = (shop.Orders, shop.Baskets);
        for (var order = start; order < end; order++)
        {
            var customer = orders.Customer[order];
            block.BeginRecord();
            block.Number(part.FirstOrderId + order);
            block.Number(part.FirstCustomerId + customer);
            block.Text(dates[orders.Day[order]]);
            block.Text(_statuses, orders.Status[order]);
            block.Text(_payments, orders.Payment[order]);
            _address.WriteLine(block, addresses.Of(order, customer, orders.Day[order]));
            block.Money(baskets.TotalOfOrder(order));
            block.EndRecord();
        }
    }
}
