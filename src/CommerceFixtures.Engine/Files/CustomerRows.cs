using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Texts;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Files;

/// <summary>The rows of <c>customers.csv</c>. What no other table needs is drawn here: the domain of the address, and the phone.</summary>
internal sealed class CustomerRows(CustomerTable customers, SetPart part, DateTexts dates)
    : TableRows(FixtureFile.Customers, customers.Count)
{
    private const int FictionalNumbers = 100;

    private readonly NameList _first = PersonNames.First;
    private readonly NameList _last = PersonNames.Last;
    private readonly PlaceList _places = Places.List;
    private readonly Streets _streets = Streets.All;
    private readonly CellTexts _domains = new(part.Settings.EmailDomains);
    private readonly int _domainCount = part.Settings.EmailDomains.Count;
    private readonly Draws _domain = new(part.Seed, "customers.email");
    private readonly Draws _phone = new(part.Seed, "customers.phone");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Write(CsvBlock block, int start, int end)
    {
        for (var customer = start; customer < end; customer++)
        {
            var address = customers.Address[customer];
            block.BeginRecord();
            block.Number(part.FirstCustomerId + customer);
            block.Text(_first.Cells, customers.FirstName[customer]);
            block.Text(_last.Cells, customers.LastName[customer]);
            WriteEmail(block, customer);
            WritePhone(block, customer, address.Place);
            address.PutStreet(block, _streets);
            block.EndField();
            block.Text(_places.Cities, address.Place);
            block.Text(_places.States, address.Place);
            block.Text(_places.Zips, address.Zip);
            block.Text("United States"u8);
            block.Text(dates[customers.RegistrationDay[customer]]);
            block.EndRecord();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteEmail(CsvBlock block, int customer)
    {
        block.Put(_first.Letters, _first.LetterNumbers[customers.FirstName[customer]]);
        block.Put((byte)'.');
        block.Put(_last.Letters, _last.LetterNumbers[customers.LastName[customer]]);
        if (customers.EmailNumber[customer] > 1)
            block.Digits((ulong)customers.EmailNumber[customer]);
        block.Put((byte)'@');
        block.Text(_domains, _domain.Below(_domainCount, customer));
    }

    /// <summary>555-0100 to 555-0199 are kept for fiction in every North American area code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WritePhone(CsvBlock block, int customer, int place)
    {
        block.Put((byte)'(');
        block.Put(_places.AreaCodes[place], _phone.Below(_places.Places[place].AreaCodes.Count, customer));
        block.Put(") 555-01"u8);
        block.Pair((uint)_phone.Below(FictionalNumbers, customer, draw: 1));
        block.EndField();
    }
}
