namespace CommerceFixtures.Engine.Scheduling;

/// <summary>
/// Memory that a piece of work needs: one for each worker, however many pieces there are. At 1000 times the default size each has
/// megabytes, which would lie about as garbage.
/// </summary>
internal sealed class PerWorker<T>(Func<T> make)
    where T : class
{
    private readonly Stack<T> _idle = new();

    /// <summary>All that were made, when no piece is at work.</summary>
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
