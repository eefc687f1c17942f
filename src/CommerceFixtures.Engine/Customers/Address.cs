namespace CommerceFixtures.Engine.Customers;

/// <summary>Where a customer lives, in numbers of words: house, street, perhaps an apartment, city and ZIP code.</summary>
internal readonly struct Address
{
    public ushort Place { get; init; }

    /// <summary>The number of the ZIP code among those of all places.</summary>
    public ushort Zip { get; init; }

    public ushort House { get; init; }

    public ushort Street { get; init; }

    public byte Suffix { get; init; }

    /// <summary>0 where there is none.</summary>
    public ushort Apartment { get; init; }
}
