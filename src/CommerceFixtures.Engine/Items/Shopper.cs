using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Chooses products the way people shop: by taste, by what goes with what they have chosen, and by what is popular or on promotion. No
/// basket contains a product twice or two of a durable kind, and a customer buys a book or a device only once.
/// </summary>
internal sealed class Shopper
{
    /// <summary>The number of products that a customer looks at before taking anything that the basket does not contain.</summary>
    private const int MaxLookedAt = 24;

    /// <summary>The number of products of one kind that a customer looks at before looking at all kinds.</summary>
    private const int MaxLookedAtOfKind = 12;

    private const int AnyKind = -1;

    private readonly TasteProfile _profile;
    private readonly Subcategory[] _kinds;
    private readonly Assortment _assortment;
    private readonly Fashions _fashions;
    private readonly Promotions _promotions;
    private readonly double _demandWithoutPromotion;
    private readonly double[] _returnRates;
    private readonly Draws _partners;

    public Shopper(MakeContext context, ProductTable products, Assortment assortment, Promotions promotions)
    {
        (_kinds, _assortment, _promotions) = (products.Subcategory, assortment, promotions);
        (_profile, _demandWithoutPromotion) = (context.Tastes, context.Profile.Demand.DemandWithoutPromotion);
        _fashions = new Fashions(context, products);
        (_returnRates, _partners) = (ReturnRates.OfEachProduct(context, products), context.SharedDraws("products.partner"));
    }

    /// <summary>Fills the basket of a trip. There must be more products for sale than it has lines.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(ref ShoppingTrip trip)
    {
        while (!trip.IsFull)
            trip.Put(Choose(ref trip));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Choose(ref ShoppingTrip trip)
    {
        var isFirst = trip.Chosen.IsEmpty;
        if (!isFirst && trip.Below(100) < _profile.PercentCompanion)
            return ChooseCompanion(ref trip);
        var isFavourite = trip.Below(100) < (isFirst ? _profile.PercentFavourite : _profile.PercentFurtherFavourite);
        return Look(isFavourite ? trip.Customer.Favourites[trip.Below(_profile.Favourites)] : AnyKind, ref trip);
    }

    /// <summary>Chooses what goes with a product of the basket: often the same partner, such as the case made for a phone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ChooseCompanion(ref ShoppingTrip trip)
    {
        var product = trip.Chosen[trip.Below(trip.Chosen.Length)];
        var kinds = _kinds[product].Companions;
        if (kinds.Count == 0)
            return Look(AnyKind, ref trip);
        var kind = kinds[trip.Below(kinds.Count)];
        if (trip.Below(100) < _profile.PercentPartner)
        {
            var partner = _assortment.DrawOfKind(kind, trip.Customer.Tier, trip.Day, _partners.Row(product), kind);
            if (partner >= 0 && Suits(partner, trip))
                return partner;
        }

        return Look(kind, ref trip);
    }

    /// <summary>Looks at products of a subcategory, and then at products of all kinds, until one suits and is in demand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Look(int kind, ref ShoppingTrip trip)
    {
        for (var lookedAt = 0; lookedAt < MaxLookedAt; lookedAt++)
        {
            var product = kind == AnyKind || lookedAt >= MaxLookedAtOfKind
                ? trip.Draw(_assortment)
                : trip.Draw(_assortment, kind);
            if (product >= 0 && Suits(product, trip) && IsInDemand(product, ref trip))
                return product;
        }

        return Anything(ref trip);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Suits(int product, in ShoppingTrip trip)
    {
        var kind = _kinds[product];
        foreach (var chosen in trip.Chosen)
        {
            if (chosen == product || Replaces(kind, _kinds[chosen]))
                return false;
        }

        return !(LastingGoods.Include(kind.Category) && trip.Customer.HasBought(product));
    }

    /// <summary>
    /// Whether nobody buys both, such as a laptop and another laptop, or a laptop and a phone; a laptop and a monitor do suit.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Replaces(Subcategory kind, Subcategory other) =>
        kind.IsDurable && other.IsDurable && kind.Category == other.Category && !other.Companions.Contains(kind.Number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsInDemand(int product, ref ShoppingTrip trip)
    {
        var (chance, popularity) = (trip.Unit(), _fashions.Popularity(product, trip.Day));
        if (trip.IsReturned)
            popularity *= _returnRates[product];
        if (trip.Customer.HasBought(product))
            popularity *= _profile.DemandForTheSame;
        return chance < popularity
            && (chance < popularity * _demandWithoutPromotion || _promotions.IsOnPromotion(product, trip.Day));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Anything(ref ShoppingTrip trip)
    {
        int product;
        do
            product = trip.Draw(_assortment);
        while (trip.Chosen.Contains(product));
        return product;
    }
}
