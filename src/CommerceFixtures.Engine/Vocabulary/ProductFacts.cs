namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>What reviews can say about one product: the numbers of its words among the <see cref="ReviewWords"/> of its kind.</summary>
/// <param name="Item">What it is called.</param>
/// <param name="Brand">Its brand, or -1.</param>
/// <param name="Color">Its color, or -1.</param>
/// <param name="Size">Its size or another property that it is chosen by, or -1.</param>
/// <param name="Dollars">Its price in whole dollars.</param>
/// <param name="Has">The facts that there are, as a set of bits by <see cref="ReviewSlot"/>.</param>
internal readonly record struct ProductFacts(int Item, int Brand, int Color, int Size, int Dollars, int Has)
{
    /// <summary>A product of which nothing is known.</summary>
    public static readonly ProductFacts None = new(0, -1, -1, -1, 0, 0);

    /// <summary>The facts that every product has, and that a text tells only once.</summary>
    public const int Usual = 1 << (int)ReviewSlot.Used | 1 << (int)ReviewSlot.Recipient | 1 << (int)ReviewSlot.Price
        | 1 << (int)ReviewSlot.Quibble;

    /// <summary>All facts that a text tells only once, or that a product can lack.</summary>
    public const int All = Usual | 1 << (int)ReviewSlot.Brand | 1 << (int)ReviewSlot.Color | 1 << (int)ReviewSlot.Version
        | 1 << (int)ReviewSlot.Claim;
}
