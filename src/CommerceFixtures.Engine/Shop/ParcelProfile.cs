namespace CommerceFixtures.Engine.Shop;

/// <summary>Which orders are shipped elsewhere than to the address that the customer has today: gifts, and orders before a move.</summary>
internal sealed record ParcelProfile
{
    /// <summary>The percentage of orders that are gifts, in each month, January first.</summary>
    public int[] GiftPercents { get; init; } = [4, 6, 4, 4, 6, 5, 4, 4, 4, 4, 8, 15];

    /// <summary>The number of people to whom a customer sends gifts.</summary>
    public int Recipients { get; init; } = 3;

    /// <summary>The percentage of recipients who live in the customer's state.</summary>
    public int PercentRecipientsInState { get; init; } = 55;

    /// <summary>The percentage of households that move during the window, each once and on any day.</summary>
    public int PercentMoving { get; init; } = 8;

    /// <summary>The percentage of moves within a state.</summary>
    public int PercentMovesInState { get; init; } = 82;
}
