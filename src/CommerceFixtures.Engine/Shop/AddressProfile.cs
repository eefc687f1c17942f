namespace CommerceFixtures.Engine.Shop;

/// <summary>What addresses look like.</summary>
internal sealed record AddressProfile
{
    /// <summary>The percentage of house numbers with 1 digit, 2 digits, and so on.</summary>
    public int[] HouseDigits { get; init; } = [3, 12, 34, 42, 9];

    /// <summary>The same in the Northeast, whose streets are old and short.</summary>
    public int[] HouseDigitsInNortheast { get; init; } = [8, 36, 45, 11];

    /// <summary>The house numbers with the most digits are in a range of this many.</summary>
    public int MostLongHouses { get; init; } = 9_000;

    /// <summary>The percentage of streets with a direction, such as N Oak Street.</summary>
    public int PercentWithDirection { get; init; } = 8;

    /// <summary>The percentage of numbered streets with a direction, such as W 4th Street.</summary>
    public int PercentOfNumberedWithDirection { get; init; } = 42;

    /// <summary>The percentage of apartments that are written as Unit 12.</summary>
    public int PercentUnit { get; init; } = 18;

    /// <summary>The percentage of apartments that are written as # 12. The others are written as Apt 12.</summary>
    public int PercentNumberSign { get; init; } = 14;

    /// <summary>The percentage of apartments with a floor and a letter, such as 4B.</summary>
    public int PercentWithUnitLetter { get; init; } = 34;

    /// <summary>The percentage of apartments with a floor and a door, such as 412. The others are numbered from 1.</summary>
    public int PercentWithFloor { get; init; } = 34;

    public int Floors { get; init; } = 6;

    public int DoorsPerFloor { get; init; } = 24;

    /// <summary>The number of apartments in a building that numbers them from 1.</summary>
    public int SmallBuilding { get; init; } = 32;
}
