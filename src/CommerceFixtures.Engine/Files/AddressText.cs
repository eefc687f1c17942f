using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Texts;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Files;

/// <summary>Writes addresses: as the columns of a customer, or in one field for an order.</summary>
internal sealed class AddressText
{
    private readonly PlaceList _places = Places.List;
    private readonly Streets _streets = Streets.All;

    /// <summary>Writes street, city, state, and ZIP code as separate fields.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void WriteFields(CsvBlock block, Address address)
    {
        PutStreet(block, address);
        block.EndField();
        block.Text(_places.Cities, address.Place);
        block.Text(_places.States, address.Place);
        block.Text(_places.Zips, address.Zip);
    }

    /// <summary>Writes street, city, state, and ZIP code as one field, in quotes because of its commas.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void WriteLine(CsvBlock block, Address address)
    {
        block.Put((byte)'"');
        PutStreet(block, address);
        block.Put(", "u8);
        block.Put(_places.Cities, address.Place);
        block.Put(", "u8);
        block.Put(_places.States, address.Place);
        block.Put((byte)' ');
        block.Put(_places.Zips, address.Zip);
        block.Put((byte)'"');
        block.EndField();
    }

    /// <summary>Writes a street address such as <c>412 Maple Avenue</c> or <c>8 N Oak Street Apt 4B</c>, without commas.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PutStreet(CsvBlock block, Address address)
    {
        block.Digits(address.House);
        block.Put((byte)' ');
        if (address.Direction != 0)
        {
            block.Put(address.Direction);
            block.Put((byte)' ');
        }

        block.Put(_streets.Names, address.Street);
        block.Put((byte)' ');
        block.Put(_streets.Suffixes, address.Suffix);
        if (address.Unit != 0)
            PutUnit(block, address);
    }

    private static void PutUnit(CsvBlock block, Address address)
    {
        block.Put(address.UnitForm switch
        {
            UnitForm.Unit => " Unit "u8,
            UnitForm.Number => " # "u8,
            _ => " Apt "u8,
        });
        block.Digits(address.Unit);
        if (address.UnitLetter != 0)
            block.Put(address.UnitLetter);
    }
}
