namespace CommerceFixtures.Engine.Customers;

/// <summary>An address as vocabulary numbers: house, street, optional apartment or unit, city, and ZIP code.</summary>
internal readonly struct Address
{
    public ushort Place { get; init; }

    /// <summary>The number of the ZIP code in <see cref="Vocabulary.PlaceList.Zips"/>.</summary>
    public ushort Zip { get; init; }

    public ushort House { get; init; }

    /// <summary>The letter before the street, N, S, E, or W, or 0 if there is none.</summary>
    public byte Direction { get; init; }

    public byte Suffix { get; init; }

    public ushort Street { get; init; }

    /// <summary>The number of the apartment, or 0 if there is none.</summary>
    public ushort Unit { get; init; }

    /// <summary>The letter of the apartment, which follows its number, or 0 if there is none.</summary>
    public byte UnitLetter { get; init; }

    public UnitForm UnitForm { get; init; }
}

/// <summary>How an apartment is written.</summary>
internal enum UnitForm : byte
{
    /// <summary>Such as Apt 12.</summary>
    Apartment,

    /// <summary>Such as Unit 12.</summary>
    Unit,

    /// <summary>Such as # 12.</summary>
    Number,
}
