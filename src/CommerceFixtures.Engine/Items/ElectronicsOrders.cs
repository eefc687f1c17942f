using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Makes orders with Electronics clearly more valuable than the others. Prices usually ensure that. If baskets are so full that a few
/// orders of one kind decide the ratio by chance, some orders get more units of their Electronics.
/// </summary>
internal sealed class ElectronicsOrders
{
    private readonly BasketTable _baskets;
    private readonly ProductTable _products;
    private readonly int _orders;
    private readonly long _otherCents;
    private long _cents;

    private ElectronicsOrders(BasketTable baskets, ProductTable products)
    {
        (_baskets, _products) = (baskets, products);
        for (var basket = 0; basket < baskets.Count; basket++)
        {
            var total = baskets.TotalCents[basket];
            if (baskets.HasElectronics[basket])
                (_orders, _cents) = (_orders + 1, _cents + total);
            else
                _otherCents += total;
        }
    }

    /// <summary>The mean total of orders with Electronics, divided by that of the others.</summary>
    public static double Ratio(long cents, int orders, long otherCents, int others) =>
        cents / (double)orders / (otherCents / (double)others);

    /// <summary>Adds units, order by order, until the ratio is large enough.</summary>
    public static void Settle(MakeContext context, BasketTable baskets, ProductTable products)
    {
        var profile = context.Profile.Catalogue;
        if (baskets.Count < profile.ElectronicsJudgedFromOrders)
            return;
        var electronics = new ElectronicsOrders(baskets, products);
        if (electronics._orders == 0 || electronics._orders == baskets.Count)
            return;
        var walk = new KeyedPermutation(baskets.Count, context.Draws("order_items.electronics"));
        for (var step = 0L; electronics.Ratio() < profile.ElectronicsOrderRatio; step++)
            electronics.AddUnit((int)walk[step % baskets.Count]);
    }

    private double Ratio() => Ratio(_cents, _orders, _otherCents, _baskets.Count - _orders);

    /// <summary>Adds a unit to the first Electronics line of the basket, or more if its total would fall on half a cent.</summary>
    private void AddUnit(int basket)
    {
        if (!_baskets.HasElectronics[basket])
            return;
        var line = _baskets.FirstLine[basket];
        while (_products.Category(_baskets.Product[line]) != ProductCategory.Electronics)
            line++;

        var before = Cents(line);
        do
            _baskets.Quantity[line]++;
        while (LineTotal.IsTie(PriceCents(line), _baskets.Quantity[line], _baskets.Discount[line]));
        _baskets.TotalCents[basket] += Cents(line) - before;
        _cents += Cents(line) - before;
    }

    private int Cents(int line) => LineTotal.Cents(PriceCents(line), _baskets.Quantity[line], _baskets.Discount[line]);

    private int PriceCents(int line) => _products.PriceCents[_baskets.Product[line]];
}
