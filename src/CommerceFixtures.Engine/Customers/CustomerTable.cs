using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>What other tables need of the customers, and what a customer's row owes to the rows before it. Row 0 is the first.</summary>
internal sealed class CustomerTable(int count)
{
    public int Count => RegistrationDay.Length;

    /// <summary>Numbers of <see cref="PersonNames.First"/>.</summary>
    public ushort[] FirstName { get; } = new ushort[count];

    /// <summary>Numbers of <see cref="PersonNames.Last"/>.</summary>
    public ushort[] LastName { get; } = new ushort[count];

    /// <summary>What tells the email addresses of namesakes apart: 1 is not written.</summary>
    public int[] EmailNumber { get; } = new int[count];

    public Address[] Address { get; } = new Address[count];

    /// <summary>Days from the start of the window. Ascending, so that the customers of a day are a prefix.</summary>
    public int[] RegistrationDay { get; } = new int[count];
}
