using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>Generates the customers: registration date, name, address, and contact details.</summary>
internal static class CustomerMaker
{
    public static CustomerTable Make(MakeContext context)
    {
        var customers = new CustomerTable(context.Part.Customers);
        var (addresses, phones) = (new Addresses(context), new PhoneNumbers(context));
        context.Work.Blocks(customers.Count, (start, end) =>
        {
            RegistrationDates.Assign(context, customers, start, end);
            DrawNames(context, customers, start, end);
            addresses.Draw(customers, start, end);
            EmailAddresses.DrawDomains(context, customers, start, end);
            phones.Draw(customers, start, end);
        });
        EmailAddresses.Number(customers, context.Part);
        return customers;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void DrawNames(MakeContext context, CustomerTable customers, int start, int end)
    {
        var (first, last) = (PersonNames.First, PersonNames.Last);
        var (firstName, lastName) = (context.Draws("customers.first_name"), context.Draws("customers.last_name"));
        for (var customer = start; customer < end; customer++)
        {
            customers.FirstName[customer] = (ushort)first.Draw(firstName, customer);
            customers.LastName[customer] = (ushort)last.Draw(lastName, customer);
        }
    }
}
