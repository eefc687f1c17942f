namespace CommerceFixtures.Engine.Scheduling;

/// <summary>
/// Reusable memory for pieces of work: one instance per worker, no matter how many pieces there are. At 1,000 times the default size, each
/// instance takes megabytes, and one per piece would be garbage.
/// </summary>
internal sealed class PerWorker<T>(Func<T> make)
    where T : class
{
    private readonly Stack<T> _idle = new();

    /// <summary>All instances. Read this only while no piece is running.</summary>
    public T[] All => _idle.ToArray();

    public void Use(Action<T> body)
    {
        var memory = Take();
        body(memory);
        lock (_idle)
            _idle.Push(memory);
    }

    private T Take()
    {
        lock (_idle)
        {
            if (_idle.TryPop(out var memory))
                return memory;
        }

        return make();
    }
}
