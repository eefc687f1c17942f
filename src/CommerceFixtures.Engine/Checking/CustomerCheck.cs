using System.Text;
using CommerceFixtures.Engine.Rules;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Checks the customers: registration date, email address, phone number, and place.</summary>
internal sealed class CustomerCheck : TableCheck
{
    private const int EmailColumn = 3;

    private readonly CustomerRules _rules;
    private readonly string[] _domains;
    private readonly ZipPlaces _places = new();
    private ulong[] _emails = [];

    public CustomerCheck(CheckedPart check)
        : base(check, check.Rules.Customers, keyRule: null, check.Part.FirstCustomerId, check.Part.Customers)
    {
        _rules = check.Rules.Customers;
        _domains = [.. check.Part.Settings.EmailDomains];
    }

    /// <summary>Days from the start of the window.</summary>
    public int[] RegistrationDay { get; private set; } = [];

    /// <summary>Checks the rules that need more than one row.</summary>
    public void CheckTogether() => RequireUnique(_emails, EmailColumn, StringComparison.Ordinal, _rules.UniqueEmail);

    public void Require() => Rows.RequireNone(Count);

    protected override void MakeColumns(int blocks)
    {
        RegistrationDay = new int[Count];
        _emails = new ulong[Count];
    }

    protected override void ReadRows(RecordFields fields, int block)
    {
        var end = Checked.Calendar.RegistrationEnd;
        while (ReadRow(fields, out var row))
        {
            CheckNameAndEmail(row, fields.ValidText(1), fields.ValidText(2), fields.ValidText(EmailColumn));
            if (!IsFictional(fields.ValidText(4)))
                Rows.Note(row, _rules.Phone);
            RequireSafe(fields.ValidText(5), row, _rules.Text);
            if (!_places.BelongTogether(fields.ValidText(6), fields.ValidText(7), fields.ValidText(8)))
                Rows.Note(row, _rules.Place);
            RequireSafe(fields.ValidText(9), row, _rules.Text);
            var day = DayOf(fields, 10);
            RegistrationDay[row] = day;
            if (day < 0 || day > end)
                Rows.Note(row, _rules.Registration);
        }
    }

    private void CheckNameAndEmail(int row, ReadOnlySpan<byte> firstName, ReadOnlySpan<byte> lastName, ReadOnlySpan<byte> email)
    {
        RequireSafe(firstName, row, _rules.Text);
        RequireSafe(lastName, row, _rules.Text);
        _emails[row] = TextHash.Of(email);
        var at = email.IndexOf((byte)'@');
        if (at <= 0 || !EmailName.IsOf(email[..at], firstName, lastName))
            Rows.Note(row, _rules.NamedEmail);
        if (!IsAtDomain(email[(at + 1)..]))
            Rows.Note(row, _rules.EmailDomain);
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

    /// <summary>Whether the number has the form (NPA) 555-01xx.</summary>
    private static bool IsFictional(ReadOnlySpan<byte> phone) =>
        phone.Length == "(201) 555-0100".Length
        && phone[0] == '('
        && phone[1] is >= (byte)'2' and <= (byte)'9'
        && IsDigit(phone[2]) && IsDigit(phone[3])
        && phone[4..].StartsWith(") 555-01"u8)
        && IsDigit(phone[12]) && IsDigit(phone[13]);

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
