namespace CommerceFixtures.Engine.Rules;

/// <summary>The rules of customers.csv.</summary>
internal sealed class CustomerRules : TableRules
{
    public CustomerRules()
        : base(FixtureFile.Customers)
    {
        Registration = EachRow("registration-date", "Customers register within the registration window");
        UniqueEmail = EachRow("email.unique", "Email addresses are unique");
        NamedEmail = EachRow("email.name", "Email addresses are firstname.lastname@domain, with a number after the name if it is taken");
        EmailDomain = EachRow("email.domain", "Every email address is at one of the domains of the settings");
        Phone = EachRow("phone", "Phone numbers are reserved for fiction: (NPA) 555-01xx");
        Place = EachRow("place", "City, state and ZIP belong together");
        Text = Texts();
        HasOrder = Afterwards(
            "orders", "Every customer has an order", null, Need.Any(Measure.OrdersPerCustomer, "fewer orders than customers"));
    }

    public RowRule Registration { get; }

    public RowRule UniqueEmail { get; }

    public RowRule NamedEmail { get; }

    public RowRule EmailDomain { get; }

    public RowRule Phone { get; }

    public RowRule Place { get; }

    public RowRule Text { get; }

    /// <summary>Is checked after the orders have been read.</summary>
    public RowRule HasOrder { get; }
}
