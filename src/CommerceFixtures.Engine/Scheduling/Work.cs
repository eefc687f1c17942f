namespace CommerceFixtures.Engine.Scheduling;

/// <summary>
/// Runs the work of generating a set, in pieces that are the same for any number of workers. It never uses more workers than it was given,
/// and it stops between pieces if it is canceled.
/// </summary>
internal sealed class Work : IDisposable
{
    /// <summary>The number of rows in a block: enough to be worth a thread, and few enough to stay in its cache.</summary>
    public const int BlockRows = 16_384;

    /// <summary>
    /// The number of pieces for work that is not cut into blocks because each piece needs memory for every product or day. They are few
    /// enough for that memory, and enough that workers do not wait long for the last one.
    /// </summary>
    private const int PieceCount = 32;

    private readonly CancellationToken _cancellation;
    private readonly int _workers;
    private readonly SemaphoreSlim _idle;
    private readonly ProgressReports _progress;

    /// <param name="options">The number of workers, the cancellation token, and the receivers of reports.</param>
    /// <param name="rows">The number of rows to generate, write, and check.</param>
    public Work(MakeOptions options, long rows)
    {
        (_cancellation, _workers) = (options.Cancellation, options.Workers);
        _idle = new SemaphoreSlim(options.Workers - 1);
        _progress = new ProgressReports(options, rows);
    }

    /// <summary>The number of blocks that the rows are cut into.</summary>
    public static int BlocksOf(int rows, int blockRows = BlockRows) => (int)(((long)rows + blockRows - 1) / blockRows);

    public void ThrowIfCancelled() => _cancellation.ThrowIfCancellationRequested();

    /// <summary>Runs one phase, measures its duration, and counts its rows as completed.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="rows">The number of rows that the phase completes, or 0 if it counts them itself with <see cref="Done"/>.</param>
    /// <param name="make">The work of the phase.</param>
    public T Run<T>(MakePhase phase, long rows, Func<T> make)
    {
        ThrowIfCancelled();
        return _progress.Time(phase, rows, make);
    }

    /// <summary>Runs one phase that returns nothing.</summary>
    public void Run(MakePhase phase, long rows, Action make) => Run(phase, rows, () =>
    {
        make();
        return true;
    });

    /// <summary>Counts rows as generated, written, or checked.</summary>
    public void Done(long rows) => _progress.Done(rows);

    /// <summary>Runs the body for each block of rows, with its first row and the row after its last.</summary>
    public void Blocks(int rows, Action<int, int> body) =>
        Each(BlocksOf(rows), block => body(block * BlockRows, (int)Math.Min(rows, (block + 1L) * BlockRows)));

    /// <summary>Runs the body for each piece of the rows, with its first row and the row after its last.</summary>
    public void Pieces(int rows, Action<int, int> body) => Pieces(rows, (_, start, end) => body(start, end));

    /// <summary>Runs the body for each piece of the rows, with memory that no other piece uses at the same time.</summary>
    public void Pieces<T>(int rows, PerWorker<T> memory, Action<T, int, int> body)
        where T : class => Pieces(rows, (_, start, end) => memory.Use(own => body(own, start, end)));

    /// <summary>Returns a result for each piece of the rows.</summary>
    public T[] Pieces<T>(int rows, Func<int, int, T> make)
    {
        var made = new T[PieceCount];
        Pieces(rows, (piece, start, end) => made[piece] = make(start, end));
        return made;
    }

    /// <summary>Runs the body for each piece of the rows, with its number, its first row, and the row after its last.</summary>
    public void Pieces(int rows, Action<int, int, int> body) =>
        Each(PieceCount, piece => body(piece, FirstRow(piece, rows), FirstRow(piece + 1, rows)));

    /// <summary>Runs independent actions in parallel.</summary>
    public void Together(params Action[] works) => Each(works.Length, work => works[work]());

    /// <summary>Runs two independent functions in parallel and returns their results.</summary>
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
    /// Runs the body for each number from 0 up to but not including <paramref name="count"/>, on the caller and on workers that are idle
    /// when a number is taken. Every call ends before this method returns or throws. If calls fail, the exception of the lowest number is
    /// thrown.
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
