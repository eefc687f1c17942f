using System.Globalization;

namespace CommerceFixtures;

/// <summary>A row of <c>customers.csv</c>: one customer account.</summary>
/// <remarks>Rows are immutable. To change one, copy it: <c>customer with { City = "Boston" }</c>.</remarks>
public sealed record Customer
{
    /// <summary>The ID of the customer. IDs run from 1 to the number of customers, in file order.</summary>
    public required int CustomerId { get; init; }

    /// <summary>The first name.</summary>
    public required string FirstName { get; init; }

    /// <summary>The last name.</summary>
    public required string LastName { get; init; }

    /// <summary>The email address. No two customers of a set have the same one.</summary>
    /// <remarks>
    /// Unless the project sets domains of its own, the domain is one that RFC 2606 reserves, so that no mail reaches a real person.
    /// </remarks>
    public required string Email { get; init; }

    /// <summary>The phone number, <c>(NPA) 555-01xx</c>: a fictional number with an area code of the state.</summary>
    public required string Phone { get; init; }

    /// <summary>The house number and the street.</summary>
    public required string Address { get; init; }

    /// <summary>The city. It lies in <see cref="State"/> and has the ZIP code <see cref="Zip"/>.</summary>
    public required string City { get; init; }

    /// <summary>The postal code of the state: two capital letters, such as <c>MA</c>.</summary>
    public required string State { get; init; }

    /// <summary>The ZIP code: five digits. It is text because it can start with zeros.</summary>
    public required string Zip { get; init; }

    /// <summary>The country. In a generated set, it is <c>United States</c>.</summary>
    public required string Country { get; init; }

    /// <summary>The day the customer registered. All orders of the customer are later.</summary>
    public required DateOnly RegistrationDate { get; init; }

    /// <summary>
    /// Describes the customer in one line, such as <c>Customer 3: Ann Lee, ann.lee@example.com</c>. The culture has no effect.
    /// </summary>
    /// <returns>The ID, the name and the email address.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Customer {CustomerId}: {FirstName} {LastName}, {Email}");
}
