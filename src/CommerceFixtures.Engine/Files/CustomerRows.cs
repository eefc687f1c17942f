using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Texts;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Files;

/// <summary>The rows of <c>customers.csv</c>.</summary>
internal sealed class CustomerRows(CustomerTable customers, SetPart part, DateTexts dates)
    : TableRows(FixtureFile.Customers, customers.Count)
{
    private readonly NameList _first = PersonNames.All.First;
    private readonly NameList _last = PersonNames.All.Last;
    private readonly AddressText _addresses = new();
    private readonly CellTexts _domains = new(part.Settings.EmailDomains);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Write(CsvBlock block, int start, int end)
    {
        for (var customer = start; customer < end; customer++)
        {
            block.BeginRecord();
            block.Number(part.FirstCustomerId + customer);
            block.Text(_first.Cells, customers.FirstName[customer]);
            block.Text(_last.Cells, customers.LastName[customer]);
            WriteEmail(block, customer);
            WritePhone(block, customer);
            _addresses.WriteFields(block, customers.Address[customer]);
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
        block.Text(_domains, customers.EmailDomain[customer]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WritePhone(CsvBlock block, int customer)
    {
        block.Put((byte)'(');
        block.Digits(customers.AreaCode[customer]);
        block.Put(") 555-01"u8);
        block.Pair(customers.PhoneNumber[customer]);
        block.EndField();
    }
}
