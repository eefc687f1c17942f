using System.Runtime.CompilerServices;
using System.Text;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Statistics;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Checks the customers: registration date, email address, phone number, and place.</summary>
internal sealed class CustomerCheck : TableCheck
{
    private const int EmailColumn = 3;

    private readonly CustomerRules _rules;
    private readonly string[] _domains;
    private readonly int _sampleStep;
    private ulong[] _emails = [];
    private ulong[] _addresses = [];
    private int[] _customersOfState = [];

    public CustomerCheck(CheckedPart check)
        : base(check, check.Rules.Customers, keyRule: null, check.Part.FirstCustomerId, check.Part.Customers)
    {
        _rules = check.Rules.Customers;
        _sampleStep = check.Profile.Behavior.SampleStep(check.Part.Customers);
        _domains = [.. check.Part.Settings.EmailDomains];
    }

    public ZipPlaces Places { get; } = new();

    /// <summary>Days from the start of the window.</summary>
    public int[] RegistrationDay { get; private set; } = [];

    /// <summary>Where an order is shipped, if its customer is among those whose behavior is measured.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Destination DestinationOf(int customer, ReadOnlySpan<byte> shippingAddress) =>
        customer % _sampleStep != 0 ? Destination.NotMeasured
        : _addresses[customer / _sampleStep] == TextHash.Of(shippingAddress) ? Destination.Home
        : Destination.Elsewhere;

    /// <summary>Checks the rules that need more than one row.</summary>
    public void CheckTogether() => RequireUnique(_emails, EmailColumn, StringComparison.Ordinal, _rules.UniqueEmail);

    public void Require() => Rows.RequireNone(Count);

    /// <summary>Tells how far the states of the customers are from the Census: half of the sum of the differences of the shares.</summary>
    public void TellBehavior()
    {
        var (people, customers, distance) = (States.All.Sum(state => state.Population), (double)Sums.Of(_customersOfState), 0.0);
        for (var state = 0; state < _customersOfState.Length; state++)
            distance += Math.Abs(_customersOfState[state] / customers - States.All[state].Population / (double)people) / 2;
        Checked.Report.Judge(Checked.Rules.Behavior.States, distance);
    }

    protected override void MakeColumns(int blocks)
    {
        RegistrationDay = new int[Count];
        _addresses = new ulong[(Count + _sampleStep - 1) / _sampleStep];
        _customersOfState = new int[States.All.Count];
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
            CheckAddress(row, fields.ValidText(5), fields.ValidText(6), fields.ValidText(7), fields.ValidText(8));
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CheckAddress(
        int row, ReadOnlySpan<byte> street, ReadOnlySpan<byte> city, ReadOnlySpan<byte> state, ReadOnlySpan<byte> zip)
    {
        RequireSafe(street, row, _rules.Text);
        if (!Places.BelongTogether(city, state, zip))
            Rows.Note(row, _rules.Place);
        if (row % _sampleStep != 0)
            return;
        _addresses[row / _sampleStep] = ShippingAddress.HashOf(street, city, state, zip);
        Interlocked.Increment(ref _customersOfState[Places.StateOf(zip)]);
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
