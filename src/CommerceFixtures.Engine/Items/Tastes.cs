using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Items;

/// <summary>What customers like: a few favorite subcategories each, and a price tier.</summary>
internal sealed class Tastes
{
    private readonly TasteProfile _profile;
    private readonly Assortment _assortment;
    private readonly Subcategory[] _kinds;
    private readonly int _lastDay;
    private readonly Draws _favourites;
    private readonly Draws _tier;

    public Tastes(MakeContext context, ProductTable products, Assortment assortment)
    {
        (_profile, _kinds, _assortment) = (context.Tastes, products.Subcategory, assortment);
        (_favourites, _tier) = (context.Draws("customers.favourites"), context.Draws("customers.price_tier"));
        _lastDay = context.Calendar.End;
    }

    /// <summary>The number of favorites of a customer.</summary>
    public int Favourites => _profile.Favourites;

    /// <summary>Returns the number of the price tier of a customer.</summary>
    public int Tier(int customer) => _tier.Below(_profile.PriceTiers, customer);

    /// <summary>
    /// Draws the favorites of a customer: subcategories that sell much to the tier are liked by many. The others are often of the category
    /// of the first.
    /// </summary>
    /// <param name="customer">The customer.</param>
    /// <param name="tier">The price tier of the customer.</param>
    /// <param name="favourites">Receives the numbers of the subcategories.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void DrawFavourites(int customer, int tier, Span<int> favourites)
    {
        var (draws, draw) = (_favourites.Row(customer), 0);
        var first = _kinds[_assortment.Draw(tier, _lastDay, draws, draw++)];
        favourites[0] = first.Number;
        foreach (ref var favourite in favourites[1..])
        {
            favourite = _kinds[draws.Below(100, draw++) < _profile.PercentOfSameCategory
                ? _assortment.DrawOfCategory(first.Category, tier, draws, draw++)
                : _assortment.Draw(tier, _lastDay, draws, draw++)].Number;
        }
    }
}
