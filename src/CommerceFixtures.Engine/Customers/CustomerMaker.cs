using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>Makes the customers: who they are, where they live, and when they registered.</summary>
internal static class CustomerMaker
{
    private const int FictionalNumbers = 100;

    public static CustomerTable Make(DataSetSettings settings, Calendar calendar)
    {
        var customers = new CustomerTable(settings.Customers);
        RegistrationDates.Assign(customers, settings.Seed, calendar);
        var firstName = new Draws(settings.Seed, "customers.first_name");
        var lastName = new Draws(settings.Seed, "customers.last_name");
        var place = new Draws(settings.Seed, "customers.place");
        var zip = new Draws(settings.Seed, "customers.zip");
        var address = new Draws(settings.Seed, "customers.address");
        var phone = new Draws(settings.Seed, "customers.phone");
        var emails = new EmailAddresses(settings);
        for (var customer = 0; customer < customers.Count; customer++)
        {
            var home = Places.Draw(place, customer);
            customers.FirstName[customer] = PersonNames.DrawFirst(firstName, customer);
            customers.LastName[customer] = PersonNames.DrawLast(lastName, customer);
            customers.Email[customer] = emails.Next(customers.FirstName[customer], customers.LastName[customer], customer);
            customers.Place[customer] = home;
            customers.Zip[customer] = home.Zips[zip.Below(home.Zips.Count, customer)];
            customers.Address[customer] = Streets.Draw(address, customer);
            customers.Phone[customer] = Phone(home, phone, customer);
        }

        return customers;
    }

    /// <summary>555-0100 to 555-0199 are kept for fiction in every North American area code.</summary>
    private static string Phone(Place home, Draws draws, int customer)
    {
        var areaCode = home.AreaCodes[draws.Below(home.AreaCodes.Count, customer)];
        return string.Create(CultureInfo.InvariantCulture, $"({areaCode}) 555-01{draws.Below(FictionalNumbers, customer, draw: 1):00}");
    }
}
