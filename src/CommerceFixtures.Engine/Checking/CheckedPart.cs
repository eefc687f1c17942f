using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Checking;

/// <summary>What is checked, against what, and by whom.</summary>
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

    /// <summary>Bytes of a file that are read in one go.</summary>
    public int BlockBytes { get; }

    public SetPart Part => _context.Part;

    public ShopCalendar Calendar => _context.Calendar;

    public ShopProfile Profile => _context.Profile;

    public Work Work => _context.Work;

    public RuleBook Rules { get; }

    /// <summary>What the part has of what rules need: those of its counts and window at first, the others once they are known.</summary>
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
