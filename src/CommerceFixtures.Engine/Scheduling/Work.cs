namespace CommerceFixtures.Engine.Scheduling;

/// <summary>
/// Runs the work of making a set: in pieces that are the same however many workers there are, with never more of them than were
/// given, and stopping between pieces when it is cancelled.
/// </summary>
internal sealed class Work : IDisposable
{
    /// <summary>Rows that are worked on in one go: enough to be worth handing to a thread, few enough to stay in its cache.</summary>
    public const int BlockRows = 16_384;

    /// <summary>
    /// Pieces of what is not cut into blocks, because each piece needs memory for every product or day: few enough for that memory,
    /// many enough that the last one to end is not waited for long.
    /// </summary>
    private const int PieceCount = 32;

    private readonly CancellationToken _cancellation;
    private readonly int _workers;
    private readonly SemaphoreSlim _idle;
    private readonly ProgressReports _progress;

    /// <param name="options">Workers, cancellation, and who is told.</param>
    /// <param name="rows">Rows that will be made, written and checked in all.</param>
    public Work(MakeOptions options, long rows)
    {
        (_cancellation, _workers) = (options.Cancellation, options.Workers);
        _idle = new SemaphoreSlim(options.Workers - 1);
        _progress = new ProgressReports(options, rows);
    }

    /// <summary>The number of blocks of so many rows.</summary>
    public static int BlocksOf(int rows, int blockRows = BlockRows) => (int)(((long)rows + blockRows - 1) / blockRows);

    public void ThrowIfCancelled() => _cancellation.ThrowIfCancellationRequested();

    /// <summary>Runs one phase, times it, and counts its rows as done.</summary>
    /// <param name="phase">What is done.</param>
    /// <param name="rows">The rows it makes; 0 where it counts them itself, by <see cref="Done"/>.</param>
    /// <param name="make">The phase.</param>
    public T Run<T>(MakePhase phase, long rows, Func<T> make)
    {
        ThrowIfCancelled();
        return _progress.Time(phase, rows, make);
    }

    /// <summary>Counts rows as made, written or checked.</summary>
    public void Done(long rows) => _progress.Done(rows);

    /// <summary>Runs the body for each block of rows, with the first row and the row after the last.</summary>
    public void Blocks(int rows, Action<int, int> body) =>
        Each(BlocksOf(rows), block => body(block * BlockRows, (int)Math.Min(rows, (block + 1L) * BlockRows)));

    /// <summary>Runs the body for each of the pieces that the rows are cut into, with the first row and the row after the last.</summary>
    public void Pieces(int rows, Action<int, int> body) => Pieces(rows, (_, start, end) => body(start, end));

    /// <summary>Runs the body for each of the pieces that the rows are cut into, with memory that no other piece uses meanwhile.</summary>
    public void Pieces<T>(int rows, PerWorker<T> memory, Action<T, int, int> body)
        where T : class => Pieces(rows, (_, start, end) => memory.Use(own => body(own, start, end)));

    /// <summary>Makes something of each of the pieces that the rows are cut into.</summary>
    public T[] Pieces<T>(int rows, Func<int, int, T> make)
    {
        var made = new T[PieceCount];
        Pieces(rows, (piece, start, end) => made[piece] = make(start, end));
        return made;
    }

    /// <summary>
    /// Runs the body for each of the pieces that the rows are cut into, with its number, its first row and the row after its last.
    /// </summary>
    public void Pieces(int rows, Action<int, int, int> body) =>
        Each(PieceCount, piece => body(piece, FirstRow(piece, rows), FirstRow(piece + 1, rows)));

    /// <summary>Runs works side by side that do not depend on each other.</summary>
    public void Together(params Action[] works) => Each(works.Length, work => works[work]());

    /// <summary>Makes two things side by side that do not depend on each other.</summary>
    public (T1 First, T2 Second) Together<T1, T2>(Func<T1> first, Func<T2> second)
    {
        var (one, other) = (default(T1), default(T2));
        Each(2, thing =>
        {
            if (thing == 0)
                one = first();
            else
                other = second();
        });
        return (one!, other!);
    }

    /// <summary>
    /// Runs the body for 0 up to <paramref name="count"/>, by the caller and by workers that are idle when a number is taken. All end
    /// before it returns or throws; where some fail, the caller meets the exception of the lowest number.
    /// </summary>
    public void Each(int count, Action<int> body)
    {
        if (count == 1 || _workers == 1)
        {
            for (var i = 0; i < count; i++)
                RunPiece(body, i);
        }
        else if (count > 1)
        {
            new SharedPieces(_idle, count, piece => RunPiece(body, piece)).Run();
        }
    }

    public void Dispose() => _idle.Dispose();

    private static int FirstRow(int piece, int rows) => (int)((long)rows * piece / PieceCount);

    private void RunPiece(Action<int> body, int piece)
    {
        ThrowIfCancelled();
        body(piece);
        _progress.ReportWhenDue();
    }
}
