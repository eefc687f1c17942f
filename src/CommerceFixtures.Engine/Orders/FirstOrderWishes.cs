using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// The day on which a customer wants to order for the first time. Most open an account because they want to buy something now; the others
/// come back later.
/// </summary>
internal sealed class FirstOrderWishes(MakeContext context)
{
    private readonly LoyaltyProfile _profile = context.Profile.Loyalty;
    private readonly Draws _draws = context.Draws("customers.first_order");

    /// <summary>A day after that of the registration, which can be after the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Day(int customer, int registrationDay)
    {
        var buysSoon = _draws.Below(100, customer) < _profile.PercentBuyingSoon;
        var median = buysSoon ? _profile.SoonMedianDays : _profile.LaterMedianDays;

        // Log-logistic: half of the waits are shorter than the median, and there is a long tail.
        var share = _draws.Unit(customer, draw: 1);
        return registrationDay + 1 + (int)Math.Min(_profile.MaxDaysToFirstOrder, median * share / (1 - share));
    }
}
