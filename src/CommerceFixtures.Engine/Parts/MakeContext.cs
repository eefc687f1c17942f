using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Parts;

/// <summary>The context of every step that generates a part.</summary>
/// <param name="Part">The part, with its counts, ids, and seed.</param>
/// <param name="Calendar">The window.</param>
/// <param name="Profile">The numbers of the data contract.</param>
/// <param name="Work">Runs work in parallel.</param>
internal sealed record MakeContext(SetPart Part, ShopCalendar Calendar, ShopProfile Profile, Work Work)
{
    /// <summary>Returns the random draws of a column of this part, such as <c>orders.payment_method</c>.</summary>
    public Draws Draws(string column) => new(Part.Seed, column);

    /// <summary>The tastes of the customers of this part.</summary>
    public TasteProfile Tastes => Profile.Tastes.Of(Part.Customers, Part.Products, Part.OrderItems);

    /// <summary>Returns the random draws of a column that all parts share.</summary>
    public Draws SharedDraws(string column) => new(Part.Settings.Seed, column);
}
