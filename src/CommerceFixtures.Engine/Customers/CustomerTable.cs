namespace CommerceFixtures.Engine;

/// <summary>The columns of <c>customers.csv</c>. Row 0 is customer 1.</summary>
internal sealed class CustomerTable(int count)
{
    public int Count => RegistrationDay.Length;

    public string[] FirstName { get; } = new string[count];

    public string[] LastName { get; } = new string[count];

    public string[] Email { get; } = new string[count];

    public string[] Phone { get; } = new string[count];

    public string[] Address { get; } = new string[count];

    public Place[] Place { get; } = new Place[count];

    public string[] Zip { get; } = new string[count];

    /// <summary>Days from the start of the window. Ascending, so that the customers of a day are a prefix.</summary>
    public int[] RegistrationDay { get; } = new int[count];
}
