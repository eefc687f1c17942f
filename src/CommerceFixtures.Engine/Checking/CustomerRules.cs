using System.Text.RegularExpressions;

namespace CommerceFixtures.Engine;

/// <summary>The customers: registration, email, phone and place.</summary>
internal static partial class CustomerRules
{
    public static void Check(CommerceDataSet data, DataSetSettings settings, CheckReport report)
    {
        var (start, end) = (DateOnly.FromDateTime(settings.StartDate), DateOnly.FromDateTime(settings.RegistrationEndDate));
        var domains = settings.EmailDomains.Split(',').ToHashSet();
        var zips = Places.All.SelectMany(place => place.Zips.Select(zip => (place.City, place.State, zip))).ToHashSet();
        var emails = new HashSet<string>(StringComparer.Ordinal);
        foreach (var customer in data.Customers)
        {
            Require(customer.RegistrationDate >= start && customer.RegistrationDate <= end, "registration lies in the window", customer);
            Require(emails.Add(customer.Email), "emails are unique", customer);
            Require(EmailShape().IsMatch(customer.Email), "emails are firstname.lastname[n]@domain", customer);
            Require(customer.Email.StartsWith($"{Letters(customer.FirstName)}.{Letters(customer.LastName)}", StringComparison.Ordinal), "an email bears its customer's name", customer);
            Require(domains.Contains(customer.Email[(customer.Email.IndexOf('@', StringComparison.Ordinal) + 1)..]), "an email is at one of the domains asked for", customer);
            Require(PhoneShape().IsMatch(customer.Phone), "phones are fictional: (NPA) 555-01xx", customer);
            Require(zips.Contains((customer.City, customer.State, customer.Zip)), "city, state and ZIP belong together", customer);
            Require(CellText.IsSafe(customer.FirstName) && CellText.IsSafe(customer.LastName) && CellText.IsSafe(customer.Address), CellText.Rule, customer);
        }

        void Require(bool holds, string rule, Customer customer) => report.Require(holds, rule, FixtureFile.Customers, customer.CustomerId);
    }

    private static string Letters(string name) => new(name.ToLowerInvariant().Where(char.IsAsciiLetterLower).ToArray());

    [GeneratedRegex(@"^[a-z]+\.[a-z]+[0-9]*@[a-z0-9.-]+\.[a-z]{2,}\z")]
    private static partial Regex EmailShape();

    [GeneratedRegex(@"^\([2-9][0-9][0-9]\) 555-01[0-9][0-9]\z")]
    private static partial Regex PhoneShape();
}
