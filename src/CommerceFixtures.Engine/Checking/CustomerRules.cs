using System.Runtime.CompilerServices;
using System.Text;

namespace CommerceFixtures.Engine.Checking;

/// <summary>The customers: registration, email, phone and place.</summary>
internal sealed class CustomerRules : TableRules
{
    private const string Registration = "registration lies in the window";
    private const string UniqueEmail = "emails are unique";
    private const string NamedEmail = "emails are firstname.lastname[n]@domain";
    private const string EmailDomain = "an email is at one of the domains asked for";
    private const string Phone = "phones are fictional: (NPA) 555-01xx";
    private const string Place = "city, state and ZIP belong together";

    private const int EmailColumn = 3;

    private readonly string[] _domains;
    private readonly ZipPlaces _places = new();
    private ulong[] _emails = [];

    public CustomerRules(CheckedPart check)
        : base(
            check, FixtureFile.Customers, check.Part.FirstCustomerId, check.Part.Customers,
            [Registration, UniqueEmail, NamedEmail, EmailDomain, Phone, Place, CellText.Rule])
    {
        _domains = [.. check.Part.Settings.EmailDomains];
    }

    /// <summary>Days from the start of the window.</summary>
    public int[] RegistrationDay { get; private set; } = [];

    /// <summary>What needs more than a row.</summary>
    public void CheckTogether() => RequireUnique(_emails, EmailColumn, StringComparison.Ordinal, UniqueEmail);

    public void Require() => Rows.RequireNone(Count);

    protected override void MakeColumns(int blocks)
    {
        RegistrationDay = new int[Count];
        _emails = new ulong[Count];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void ReadRows(RecordFields fields, int block)
    {
        var (start, end) = (Checked.Calendar.Start.DayNumber, Checked.Calendar.RegistrationEnd);
        while (fields.Read())
        {
            var row = NextRow(fields);
            if (row < 0)
                continue;
            var firstName = fields.ValidText(1);
            var lastName = fields.ValidText(2);
            var email = fields.ValidText(EmailColumn);
            var phone = fields.ValidText(4);
            var address = fields.ValidText(5);
            var city = fields.ValidText(6);
            var state = fields.ValidText(7);
            var zip = fields.ValidText(8);
            var country = fields.ValidText(9);
            var day = fields.DayNumber(10) - start;
            RegistrationDay[row] = day;
            if (day < 0 || day > end)
                Rows.Note(row, Registration);
            _emails[row] = TextHash.Of(email);
            var at = email.IndexOf((byte)'@');
            if (at <= 0 || !EmailName.IsOf(email[..at], firstName, lastName))
                Rows.Note(row, NamedEmail);
            if (!IsAtDomain(email[(at + 1)..]))
                Rows.Note(row, EmailDomain);
            if (!IsFictional(phone))
                Rows.Note(row, Phone);
            if (!_places.BelongTogether(city, state, zip))
                Rows.Note(row, Place);
            if (!CellText.IsSafe(firstName) || !CellText.IsSafe(lastName) || !CellText.IsSafe(address) || !CellText.IsSafe(country))
                Rows.Note(row, CellText.Rule);
        }
    }

    private bool IsAtDomain(ReadOnlySpan<byte> domain)
    {
        foreach (var allowed in _domains)
        {
            if (Ascii.Equals(domain, allowed))
                return true;
        }

        return false;
    }

    /// <summary>(NPA) 555-01xx.</summary>
    private static bool IsFictional(ReadOnlySpan<byte> phone) =>
        phone.Length == "(201) 555-0100".Length
        && phone[0] == '('
        && phone[1] is >= (byte)'2' and <= (byte)'9'
        && IsDigit(phone[2]) && IsDigit(phone[3])
        && phone[4..].StartsWith(") 555-01"u8)
        && IsDigit(phone[12]) && IsDigit(phone[13]);

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
