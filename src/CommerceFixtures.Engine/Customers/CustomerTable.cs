using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>The columns of <c>customers.csv</c> as vocabulary numbers. Row 0 is the first customer of the part.</summary>
internal sealed class CustomerTable(int count)
{
    public int Count => RegistrationDay.Length;

    /// <summary>Numbers of <see cref="PersonNames.First"/>.</summary>
    public ushort[] FirstName { get; } = new ushort[count];

    /// <summary>Numbers of <see cref="PersonNames.Last"/>.</summary>
    public ushort[] LastName { get; } = new ushort[count];

    /// <summary>Distinguishes the email addresses of customers with the same name. The number 1 is not written.</summary>
    public int[] EmailNumber { get; } = new int[count];

    /// <summary>Indexes into the email domains of the settings.</summary>
    public int[] EmailDomain { get; } = new int[count];

    /// <summary>The first three digits of the phone number.</summary>
    public ushort[] AreaCode { get; } = new ushort[count];

    /// <summary>The last two digits of the phone number.</summary>
    public byte[] PhoneNumber { get; } = new byte[count];

    public Address[] Address { get; } = new Address[count];

    /// <summary>
    /// Days from the start of the window, in ascending order, so that the customers who have registered by a day are a prefix.
    /// </summary>
    public int[] RegistrationDay { get; } = new int[count];
}
