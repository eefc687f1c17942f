using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Items;

/// <summary>An order whose basket is being filled, with the random draws of its choices.</summary>
/// <param name="draws">The draws of the order.</param>
/// <param name="customer">The customer.</param>
/// <param name="day">The day of the order.</param>
/// <param name="isReturned">Whether the order is returned.</param>
/// <param name="lines">Receives the products.</param>
internal ref struct ShoppingTrip(RowDraws draws, CustomerTaste customer, int day, bool isReturned, Span<int> lines)
{
    private readonly Span<int> _lines = lines;
    private int _chosen;
    private int _drawn;

    public readonly CustomerTaste Customer => customer;

    public readonly int Day => day;

    /// <summary>Whether the order is returned, so that its products are of kinds that come back.</summary>
    public readonly bool IsReturned => isReturned;

    /// <summary>The products that the basket already contains.</summary>
    public readonly ReadOnlySpan<int> Chosen => _lines[.._chosen];

    public readonly bool IsFull => _chosen == _lines.Length;

    public void Put(int product) => _lines[_chosen++] = product;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Below(int bound) => draws.Below(bound, _drawn++);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Unit() => draws.Unit(_drawn++);

    /// <summary>Draws a product for sale.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Draw(Assortment assortment) => assortment.Draw(customer.Tier, day, draws, _drawn++);

    /// <summary>Draws a product of a subcategory for sale, or returns -1 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Draw(Assortment assortment, int kind) => assortment.DrawOfKind(kind, customer.Tier, day, draws, _drawn++);
}
