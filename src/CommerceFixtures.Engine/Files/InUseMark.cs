namespace CommerceFixtures.Engine.Files;

/// <summary>
/// A file that is locked as long as its process uses the fresh folder beside it. The system releases the lock of a process that is killed.
/// </summary>
internal sealed class InUseMark : IDisposable
{
    /// <summary>Where the system does not lock files, a mark that is older belongs to no process that is still at work.</summary>
    private static readonly TimeSpan LongestUse = TimeSpan.FromDays(1);

    private readonly FileStream _file;

    /// <exception cref="IOException">The mark cannot be made, or somebody opened it in the moment before it was locked.</exception>
    public InUseMark(string path)
    {
        _file = new(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        try
        {
            // A mark that is not empty says that it may be unlocked and yet in use.
            if (CanBeOpened(path))
                _file.WriteByte((byte)'!');
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Whether no process uses what the mark stands for. It is made before the folder and deleted after it.</summary>
    public static bool IsAbandoned(string path)
    {
        try
        {
            using var file = Open(path);
            return (file.Length == 0 && !CanBeOpened(path)) || File.GetLastWriteTimeUtc(path) < DateTime.UtcNow - LongestUse;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool CanBeOpened(string path)
    {
        try
        {
            Open(path).Dispose();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 0);
}
