using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>
/// The cores that MSBuild lends to the task until this object is disposed, so that projects that build in parallel do not use more cores
/// than the machine has.
/// </summary>
internal sealed class BorrowedCores : IDisposable
{
    private readonly IBuildEngine9? _lender;

    private BorrowedCores(IBuildEngine9? lender, int count)
    {
        _lender = lender;
        Count = count;
    }

    /// <summary>The number of cores: the number requested, or fewer if other projects use them.</summary>
    public int Count { get; }

    /// <summary>Borrows cores. If the host does not lend cores, the task gets as many as it wants.</summary>
    /// <param name="engine">The host of the task.</param>
    /// <param name="wanted">The number of cores that the task can use.</param>
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
