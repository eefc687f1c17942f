using System.Runtime.ExceptionServices;

namespace CommerceFixtures.Engine.Scheduling;

/// <summary>Pieces that the caller and idle workers take one after the other.</summary>
/// <param name="idle">Counts the workers that have nothing to do.</param>
/// <param name="count">How many pieces there are.</param>
/// <param name="runPiece">Does the piece of a number.</param>
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

    /// <summary>Who waits is idle, too; and whoever works in the place of the one that waited ends before that one goes on.</summary>
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
