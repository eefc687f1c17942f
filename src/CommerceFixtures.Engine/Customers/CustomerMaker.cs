using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>Makes the customers: when they registered, who they are, where they live, and how they are reached.</summary>
internal static class CustomerMaker
{
    public static CustomerTable Make(MakeContext context)
    {
        var customers = new CustomerTable(context.Part.Customers);
        var (first, last) = (PersonNames.First, PersonNames.Last);
        var (places, streets) = (Places.List, Streets.All);
        context.Work.Blocks(customers.Count, (start, end) =>
        {
            RegistrationDates.Assign(context, customers, start, end);
            NameAll(context, customers, start, end, first, last);
            HouseAll(context, customers, start, end, places, streets);
            EmailAddresses.ChooseDomains(context, customers, start, end);
            PhoneNumbers.Assign(context, customers, start, end, places);
        });
        EmailAddresses.Number(customers, context.Part);
        return customers;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void NameAll(MakeContext context, CustomerTable customers, int start, int end, NameList first, NameList last)
    {
        var (firstName, lastName) = (context.Draws("customers.first_name"), context.Draws("customers.last_name"));
        for (var customer = start; customer < end; customer++)
        {
            customers.FirstName[customer] = (ushort)first.Draw(firstName, customer);
            customers.LastName[customer] = (ushort)last.Draw(lastName, customer);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void HouseAll(MakeContext context, CustomerTable customers, int start, int end, PlaceList places, Streets streets)
    {
        var (place, zip, street) =
            (context.Draws("customers.place"), context.Draws("customers.zip"), context.Draws("customers.address"));
        for (var customer = start; customer < end; customer++)
            customers.Address[customer] = Address.Draw(place, zip, street, customer, places, streets);
    }
}
