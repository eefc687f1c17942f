using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Texts;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Files;

/// <summary>The rows of <c>orders.csv</c>. What no other table needs is dealt here: the payment.</summary>
internal sealed class OrderRows(ShopData shop, SetPart part, OrderProfile profile, DateTexts dates)
    : TableRows(FixtureFile.Orders, shop.Orders.Count)
{
    private readonly PlaceList _places = Places.List;
    private readonly Streets _streets = Streets.All;
    private readonly CellTexts _statuses = new(ClosedSetText.Statuses);
    private readonly CellTexts _payments = new(ClosedSetText.PaymentMethods);
    private readonly QuotaDeal _payment = new(part.OrderQuota(profile.PaymentShares), new Draws(part.Seed, "orders.payment_method"));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Write(CsvBlock block, int start, int end)
    {
        var (orders, customers, baskets) = (shop.Orders, shop.Customers, shop.Baskets);
        for (var order = start; order < end; order++)
        {
            var customer = orders.Customer[order];
            block.BeginRecord();
            block.Number(part.FirstOrderId + order);
            block.Number(part.FirstCustomerId + customer);
            block.Text(dates[orders.Day[order]]);
            block.Text(_statuses, orders.Status[order]);
            block.Text(_payments, _payment[order]);
            WriteShippingAddress(block, customers.Address[customer]);
            block.Money(baskets.TotalOfOrder(order));
            block.EndRecord();
        }
    }

    /// <summary>One line, quoted for its commas: street, city, state and ZIP code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteShippingAddress(CsvBlock block, Address address)
    {
        block.Put((byte)'"');
        address.PutStreet(block, _streets);
        block.Put(", "u8);
        block.Put(_places.Cities, address.Place);
        block.Put(", "u8);
        block.Put(_places.States, address.Place);
        block.Put((byte)' ');
        block.Put(_places.Zips, address.Zip);
        block.Put((byte)'"');
        block.EndField();
    }
}
