namespace CommerceFixtures;

/// <summary>
/// A value that is created at the first access, and only once even if several threads access it. A failed attempt is not kept: the next
/// access tries again, as a stream of the same files does, so that both see a file that was repaired.
/// </summary>
internal sealed class Kept<T>(Func<T> make)
    where T : class
{
    private readonly object _making = new();
    private T? _value;

    public T Value => Volatile.Read(ref _value) ?? Make();

    private T Make()
    {
        lock (_making)
        {
            if (_value is null)
                Volatile.Write(ref _value, make());
            return _value;
        }
    }
}
