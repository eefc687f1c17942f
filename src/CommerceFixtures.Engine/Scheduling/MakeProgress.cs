namespace CommerceFixtures.Engine.Scheduling;

/// <summary>What is being done.</summary>
internal enum MakePhase
{
    Products,
    Customers,
    Orders,
    Items,
    Reviews,
    Write,
    Check,
}

/// <summary>How far a set is.</summary>
/// <param name="Phase">What began last.</param>
/// <param name="Fraction">Of all its work, from 0 to 1.</param>
/// <param name="Remaining">How long it still needs, as the past suggests.</param>
internal sealed record MakeProgress(MakePhase Phase, double Fraction, TimeSpan Remaining);
