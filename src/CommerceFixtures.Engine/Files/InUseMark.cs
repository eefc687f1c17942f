namespace CommerceFixtures.Engine.Files;

/// <summary>
/// A file that stays locked while its process uses the fresh folder beside it. If the process is killed, the operating system releases the
/// lock.
/// </summary>
internal sealed class InUseMark : IDisposable
{
    /// <summary>On file systems without locks, a mark older than this counts as abandoned.</summary>
    private static readonly TimeSpan LongestUse = TimeSpan.FromDays(1);

    private readonly FileStream _file;

    /// <exception cref="IOException">The mark cannot be created, or another process opened it just before it was locked.</exception>
    public InUseMark(string path)
    {
        _file = new(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        try
        {
            // A mark with content means that this file system does not lock files, so an unlocked mark can still be in use.
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

    /// <summary>Whether no process uses the folder of the mark anymore. A mark is created before its folder and deleted after it.</summary>
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
