using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>Generates the customers: registration date, address, name, and contact details.</summary>
internal sealed class CustomerMaker
{
    private readonly MakeContext _context;
    private readonly CustomerTable _customers;
    private readonly RegistrationDates _dates;
    private readonly Households _households;
    private readonly Addresses _addresses;
    private readonly FullNames _names;
    private readonly PhoneNumbers _phones;

    private CustomerMaker(MakeContext context)
    {
        _context = context;
        _customers = new CustomerTable(context.Part.Customers);
        _dates = new RegistrationDates(context);
        _households = new Households(context);
        _addresses = new Addresses(context, "customers");
        _names = new FullNames(context);
        _phones = new PhoneNumbers(context);
    }

    public static CustomerTable Make(MakeContext context)
    {
        var maker = new CustomerMaker(context);
        context.Work.Blocks(maker._customers.Count, maker.MakeBlock);
        EmailAddresses.Number(maker._customers, context.Part);
        return maker._customers;
    }

    private void MakeBlock(int start, int end)
    {
        _dates.Assign(_customers, start, end);
        DrawPeople(start, end);
        EmailAddresses.DrawDomains(_context, _customers, start, end);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DrawPeople(int start, int end)
    {
        var places = Places.List.Places;
        for (var customer = start; customer < end; customer++)
        {
            var household = _households[customer];
            var address = _addresses.Draw(household);
            _customers.Address[customer] = address;
            (_customers.FirstName[customer], _customers.LastName[customer]) =
                _names.Draw(places[address.Place].In.Number, customer, household);
            (_customers.AreaCode[customer], _customers.PhoneNumber[customer]) = _phones.Draw(address.Place, customer);
        }
    }
}
