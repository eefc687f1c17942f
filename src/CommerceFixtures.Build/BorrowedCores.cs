using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>
/// Cores that MSBuild lends to the task until this is disposed of, so that projects which build side by side do not use more than the
/// machine has.
/// </summary>
internal sealed class BorrowedCores : IDisposable
{
    private readonly IBuildEngine9? _lender;

    private BorrowedCores(IBuildEngine9? lender, int count)
    {
        _lender = lender;
        Count = count;
    }

    /// <summary>As many as were asked for, or fewer where others are at work.</summary>
    public int Count { get; }

    /// <param name="engine">An MSBuild that lends no cores leaves the decision to the task.</param>
    /// <param name="wanted">How many the task could use.</param>
    public static BorrowedCores From(IBuildEngine engine, int wanted)
    {
        try
        {
            return engine is IBuildEngine9 lender ? new(lender, lender.RequestCores(wanted)) : new(null, wanted);
        }
        catch (NotImplementedException)
        {
            return new(null, wanted);
        }
    }

    public void Dispose() => _lender?.ReleaseCores(Count);
}
