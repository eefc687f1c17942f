using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Orders with Electronics are worth clearly more than the others. Prices see to that as a rule; where baskets are so full that few
/// orders of one kind decide it by chance, some orders take one more of their Electronics.
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

    /// <summary>The mean total of orders with Electronics over that of the others.</summary>
    public static double Ratio(long cents, int orders, long otherCents, int others) =>
        cents / (double)orders / (otherCents / (double)others);

    /// <summary>Adds units where the ratio is too small, order by order, until it holds.</summary>
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

    /// <summary>One to its first line of Electronics, or more where the line would fall on half a cent.</summary>
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
