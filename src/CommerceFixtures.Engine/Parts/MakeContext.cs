using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Parts;

/// <summary>What every step of making a part needs.</summary>
/// <param name="Part">Its counts, ids and seed.</param>
/// <param name="Calendar">The window.</param>
/// <param name="Profile">The numbers of the contract.</param>
/// <param name="Work">Does what can be done side by side.</param>
internal sealed record MakeContext(SetPart Part, ShopCalendar Calendar, ShopProfile Profile, Work Work)
{
    /// <summary>The draws of a column of this part, such as <c>orders.payment_method</c>.</summary>
    public Draws Draws(string column) => new(Part.Seed, column);

    /// <summary>The draws of a column that all parts share.</summary>
    public Draws SharedDraws(string column) => new(Part.Settings.Seed, column);
}
