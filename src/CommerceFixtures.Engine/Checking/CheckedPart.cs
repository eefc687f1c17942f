using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Checking;

/// <summary>The part that is checked, the rules, and the workers that check it.</summary>
internal sealed class CheckedPart
{
    /// <summary>The number of pieces for work in which each worker needs memory for every product.</summary>
    private const int Pieces = 16;

    public CheckedPart(string directory, SetPart part, ShopProfile profile, Work work, int blockBytes)
    {
        (Directory, Part, Profile, Work, BlockBytes) = (directory, part, profile, work, blockBytes);
        Calendar = SetCalendar.Of(part.Settings, profile.Season);
        Rules = new(profile);
        Facts = FactsOf(part, Calendar);
        Report = new(part, Facts);
    }

    public string Directory { get; }

    public SetPart Part { get; }

    public ShopProfile Profile { get; }

    public Work Work { get; }

    /// <summary>The number of bytes of a file that are read at a time.</summary>
    public int BlockBytes { get; }

    public ShopCalendar Calendar { get; }

    public RuleBook Rules { get; }

    /// <summary>
    /// The measures that rules need. Those of the counts and the window are known from the start; the others are added during the check.
    /// </summary>
    public Facts Facts { get; }

    public CheckReport Report { get; }

    /// <summary>
    /// Runs the body for each piece of the rows, with its first row, the row after its last, and memory that no other piece uses.
    /// </summary>
    public void InPieces<T>(int rows, PerWorker<T> memory, Action<T, int, int> body)
        where T : class =>
        Work.Each(Pieces, piece => memory.Use(
            own => body(own, (int)((long)rows * piece / Pieces), (int)((long)rows * (piece + 1) / Pieces))));

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
