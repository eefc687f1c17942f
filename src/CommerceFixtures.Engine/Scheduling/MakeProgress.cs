namespace CommerceFixtures.Engine.Scheduling;

/// <summary>The phase of generating a set.</summary>
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

/// <summary>The progress of a set.</summary>
/// <param name="Phase">The phase that started last.</param>
/// <param name="Fraction">The fraction of the work that is done, from 0 to 1.</param>
/// <param name="Remaining">The estimated remaining time, based on the time taken so far.</param>
internal sealed record MakeProgress(MakePhase Phase, double Fraction, TimeSpan Remaining);
