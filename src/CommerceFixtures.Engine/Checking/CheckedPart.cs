using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Checking;

/// <summary>The part that is checked, the rules, and the workers that check it.</summary>
internal sealed class CheckedPart
{
    private readonly MakeContext _context;

    public CheckedPart(MakeContext context, string directory, int blockBytes)
    {
        (_context, Directory, BlockBytes) = (context, directory, blockBytes);
        Rules = new(context.Profile);
        Facts = FactsOf(context.Part, context.Calendar);
        Report = new(context.Part, Facts);
    }

    public string Directory { get; }

    /// <summary>The number of bytes of a file that are read at a time.</summary>
    public int BlockBytes { get; }

    public SetPart Part => _context.Part;

    public ShopCalendar Calendar => _context.Calendar;

    public ShopProfile Profile => _context.Profile;

    public Work Work => _context.Work;

    public RuleBook Rules { get; }

    /// <summary>
    /// The measures that rules need. Those of the counts and the window are known from the start; the others are added during the check.
    /// </summary>
    public Facts Facts { get; }

    public CheckReport Report { get; }

    private static Facts FactsOf(SetPart part, ShopCalendar calendar) => new()
    {
        [Measure.Products] = part.Products,
        [Measure.Customers] = part.Customers,
        [Measure.Orders] = part.Orders,
        [Measure.Reviews] = part.Reviews,
        [Measure.OrdersPerCustomer] = part.Customers == 0 ? double.PositiveInfinity : part.Orders / (double)part.Customers,
        [Measure.WindowDays] = calendar.Days,
        [Measure.ComparableYears] = calendar.ComparableYears.Length,
    };
}
