namespace CommerceFixtures.Engine.Customers;

/// <summary>The address of a customer as vocabulary numbers: house, street, optional apartment, city, and ZIP code.</summary>
internal readonly struct Address
{
    public ushort Place { get; init; }

    /// <summary>The number of the ZIP code in <see cref="Vocabulary.PlaceList.Zips"/>.</summary>
    public ushort Zip { get; init; }

    public ushort House { get; init; }

    public ushort Street { get; init; }

    public byte Suffix { get; init; }

    /// <summary>The apartment, or 0 if there is none.</summary>
    public ushort Apartment { get; init; }
}
