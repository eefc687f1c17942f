namespace CommerceFixtures.Engine;

/// <summary>The customers: registration, email, phone and place.</summary>
internal static class CustomerRules
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
            var at = customer.Email.IndexOf('@', StringComparison.Ordinal);
            Require(at > 0 && IsNamed(customer.Email.AsSpan(0, at), customer), "emails are firstname.lastname[n]@domain", customer);
            Require(domains.Contains(customer.Email[(at + 1)..]), "an email is at one of the domains asked for", customer);
            Require(IsFictional(customer.Phone), "phones are fictional: (NPA) 555-01xx", customer);
            Require(zips.Contains((customer.City, customer.State, customer.Zip)), "city, state and ZIP belong together", customer);
            Require(
                CellText.AreSafe(customer.FirstName, customer.LastName, customer.Address, customer.Country), CellText.Rule, customer);
        }

        void Require(bool holds, string rule, Customer customer) => report.Require(holds, rule, FixtureFile.Customers, customer.CustomerId);
    }

    /// <summary>What stands before the @: the two names in letters, and a number from 2 up where they have been taken.</summary>
    private static bool IsNamed(ReadOnlySpan<char> local, Customer customer)
    {
        var name = $"{EmailAddresses.Letters(customer.FirstName)}.{EmailAddresses.Letters(customer.LastName)}";
        return local.StartsWith(name, StringComparison.Ordinal) && !local[name.Length..].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>(NPA) 555-01xx.</summary>
    private static bool IsFictional(string phone) =>
        phone.Length == "(201) 555-0100".Length
        && phone[0] == '('
        && phone[1] is >= '2' and <= '9'
        && !phone.AsSpan(2, 2).ContainsAnyExceptInRange('0', '9')
        && phone.AsSpan(4).StartsWith(") 555-01", StringComparison.Ordinal)
        && !phone.AsSpan(12).ContainsAnyExceptInRange('0', '9');
}
