using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>The columns of <c>customers.csv</c>, as numbers of words. Row 0 is the part's first customer.</summary>
internal sealed class CustomerTable(int count)
{
    public int Count => RegistrationDay.Length;

    /// <summary>Numbers of <see cref="PersonNames.First"/>.</summary>
    public ushort[] FirstName { get; } = new ushort[count];

    /// <summary>Numbers of <see cref="PersonNames.Last"/>.</summary>
    public ushort[] LastName { get; } = new ushort[count];

    /// <summary>What tells the email addresses of namesakes apart: 1 is not written.</summary>
    public int[] EmailNumber { get; } = new int[count];

    /// <summary>Numbers of the domains that the settings list.</summary>
    public int[] EmailDomain { get; } = new int[count];

    /// <summary>Numbers of the area codes of the customer's state.</summary>
    public byte[] AreaCode { get; } = new byte[count];

    /// <summary>The last two digits of the phone.</summary>
    public byte[] PhoneNumber { get; } = new byte[count];

    public Address[] Address { get; } = new Address[count];

    /// <summary>Days from the start of the window. Ascending, so that the customers of a day are a prefix.</summary>
    public int[] RegistrationDay { get; } = new int[count];
}
