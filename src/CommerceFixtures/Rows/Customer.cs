using System.Globalization;

namespace CommerceFixtures;

/// <summary>A row of <c>customers.csv</c>.</summary>
/// <param name="CustomerId">1 to n, in file order; in order of registration, too, within each part of a set in parts.</param>
/// <param name="FirstName">First name.</param>
/// <param name="LastName">Last name.</param>
/// <param name="Email">Unique; at a domain that RFC 2606 reserves unless domains were set.</param>
/// <param name="Phone">A fictional number, <c>(NPA) 555-01xx</c>, with an area code of the state.</param>
/// <param name="Address">House number and street.</param>
/// <param name="City">City; belongs with state and ZIP.</param>
/// <param name="State">Two-letter postal code of the state.</param>
/// <param name="Zip">Five digits as text: leading zeros count.</param>
/// <param name="Country">Always <c>United States</c>.</param>
/// <param name="RegistrationDate">The day the account was made; every order of the customer is later.</param>
public sealed record Customer(
    int CustomerId,
    string FirstName,
    string LastName,
    string Email,
    string Phone,
    string Address,
    string City,
    string State,
    string Zip,
    string Country,
    DateOnly RegistrationDate)
{
    /// <summary>Such as <c>Customer 3: Ann Lee, ann.lee@example.com</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Customer {CustomerId}: {FirstName} {LastName}, {Email}");
}
