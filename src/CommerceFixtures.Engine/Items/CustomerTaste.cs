using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Items;

/// <summary>The taste of one customer after the other, and what they have bought.</summary>
/// <param name="tastes">The tastes of all customers.</param>
/// <param name="products">The number of products.</param>
internal sealed class CustomerTaste(Tastes tastes, int products)
{
    private readonly int[] _favourites = new int[tastes.Favourites];

    /// <summary>By product, one plus the last customer who bought it. Customers who were met before do no harm.</summary>
    private readonly int[] _lastBuyer = new int[products];

    private int _customer;

    /// <summary>The subcategories that the customer likes best.</summary>
    public ReadOnlySpan<int> Favourites => _favourites;

    /// <summary>The number of the price tier.</summary>
    public int Tier { get; private set; }

    /// <summary>Continues with another customer, whom it has not met before.</summary>
    public void Meet(int customer)
    {
        (_customer, Tier) = (customer, tastes.Tier(customer));
        tastes.DrawFavourites(customer, Tier, _favourites);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Buy(ReadOnlySpan<int> lines)
    {
        foreach (var product in lines)
            _lastBuyer[product] = _customer + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasBought(int product) => _lastBuyer[product] == _customer + 1;
}
