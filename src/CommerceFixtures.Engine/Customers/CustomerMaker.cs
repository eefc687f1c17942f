using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>Makes the customers: who they are, where they live, and when they registered.</summary>
internal static class CustomerMaker
{
    public static CustomerTable Make(SetPart part, ShopCalendar calendar, Work work)
    {
        var customers = new CustomerTable(part.Customers);
        var (first, last) = (PersonNames.First, PersonNames.Last);
        var (places, streets) = (Places.List, Streets.All);
        work.Blocks(customers.Count, (start, end) =>
        {
            RegistrationDates.Assign(customers, start, end, part.Seed, calendar);
            NameAll(customers, start, end, part.Seed, first, last);
            HouseAll(customers, start, end, part.Seed, places, streets);
        });
        EmailAddresses.Number(customers, part);
        return customers;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void NameAll(CustomerTable customers, int start, int end, long seed, NameList first, NameList last)
    {
        var (firstName, lastName) = (new Draws(seed, "customers.first_name"), new Draws(seed, "customers.last_name"));
        for (var customer = start; customer < end; customer++)
        {
            customers.FirstName[customer] = (ushort)first.Draw(firstName, customer);
            customers.LastName[customer] = (ushort)last.Draw(lastName, customer);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void HouseAll(CustomerTable customers, int start, int end, long seed, PlaceList places, Streets streets)
    {
        var (place, zip, street) =
            (new Draws(seed, "customers.place"), new Draws(seed, "customers.zip"), new Draws(seed, "customers.address"));
        for (var customer = start; customer < end; customer++)
            customers.Address[customer] = Address.Draw(place, zip, street, customer, places, streets);
    }
}
