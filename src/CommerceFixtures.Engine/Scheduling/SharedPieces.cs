using System.Runtime.ExceptionServices;

namespace CommerceFixtures.Engine.Scheduling;

/// <summary>Pieces of work that the caller and idle workers take one by one.</summary>
/// <param name="idle">Counts the idle workers.</param>
/// <param name="count">The number of pieces.</param>
/// <param name="runPiece">Runs the piece with the given number.</param>
internal sealed class SharedPieces(SemaphoreSlim idle, int count, Action<int> runPiece)
{
    private readonly List<Task> _helpers = [];
    private int _next = -1;
    private int _failedPiece = int.MaxValue;
    private ExceptionDispatchInfo? _failure;

    public void Run()
    {
        TakePieces();
        WaitForHelpers();
        _failure?.Throw();
    }

    private void TakePieces()
    {
        int piece;
        while (_failure is null && (piece = Interlocked.Increment(ref _next)) < count)
        {
            try
            {
                if (piece + 1 < count)
                    CallIdleWorker();
                runPiece(piece);
            }
            catch (Exception exception)
            {
                Note(piece, exception);
            }
        }
    }

    private void CallIdleWorker()
    {
        if (!idle.Wait(0))
            return;
        var helper = Task.Run(() =>
        {
            TakePieces();
            idle.Release();
        });
        lock (_helpers)
            _helpers.Add(helper);
    }

    /// <summary>
    /// A waiting worker counts as idle, so another one can work in its place. That one must finish before this one continues.
    /// </summary>
    private void WaitForHelpers()
    {
        if (_helpers.Count == 0)
            return;
        idle.Release();
        for (var i = 0; i < HelperCount(); i++)
            Helper(i).Wait();
        idle.Wait();
    }

    private int HelperCount()
    {
        lock (_helpers)
            return _helpers.Count;
    }

    private Task Helper(int i)
    {
        lock (_helpers)
            return _helpers[i];
    }

    private void Note(int piece, Exception exception)
    {
        lock (_helpers)
        {
            if (piece < _failedPiece)
                (_failedPiece, _failure) = (piece, ExceptionDispatchInfo.Capture(exception));
        }
    }
}
