using System.Security.Cryptography;

namespace CommerceFixtures;

/// <summary>
/// The folder for the files of a set that is not complete yet, inside its target folder and so on the same volume. Only one process at a
/// time can use it; if that process is killed, the system releases it. Disposing deletes the folder, unless it contains something.
/// </summary>
internal sealed class WorkFolder : IDisposable
{
    public const string Name = ".commerce-fixtures-write.tmp";

    private const string LockName = "in-use";

    /// <summary>The file has a length but no content, and takes no disk space.</summary>
    private const int LongestLock = 1 << 20;

    /// <summary>The error codes for a locked file: ERROR_SHARING_VIOLATION, EAGAIN on Linux, EAGAIN on macOS.</summary>
    private static readonly int[] SaysInUse = [32, 11, 35];

    private readonly FileStream _lock;

    /// <param name="directory">The folder to create it in, which is created if it does not exist.</param>
    /// <exception cref="IOException">Another process uses the folder, or it cannot be created.</exception>
    public WorkFolder(string directory)
    {
        Path = System.IO.Path.Combine(directory, Name);
        Directory.CreateDirectory(Path);
        try
        {
            _lock = Locked(System.IO.Path.Combine(Path, LockName));
        }
        catch (IOException exception) when (IsInUse(exception))
        {
            throw new IOException(
                $"Another WriteTo is writing to '{directory}'. Try again when it has finished, or specify another folder.", exception);
        }
        catch
        {
            DeleteEmpty();
            throw;
        }
    }

    public string Path { get; }

    /// <summary>Whether the path is a work folder that contains only our files. A folder behind a link belongs to somebody else.</summary>
    public static bool HoldsOnlyOwnFiles(string path)
    {
        var replaced = System.IO.Path.Combine(path, FolderSwap.ReplacedFiles);
        return HoldsOnly(path, [.. FolderSwap.FileNames, LockName, FolderSwap.ReplacedFiles])
            && (!Directory.Exists(replaced) || HoldsOnly(replaced, FolderSwap.FileNames));
    }

    public void Dispose()
    {
        // Delete the file while it is locked. Afterwards, the path can belong to another process. Windows deletes the file when it is
        // closed.
        if (!OperatingSystem.IsWindows())
            File.Delete(_lock.Name);
        _lock.Dispose();
        DeleteEmpty();
    }

    private static bool IsInUse(IOException exception) =>
        exception is FileNotFoundException or DirectoryNotFoundException || SaysInUse.Contains(exception.HResult & 0xFFFF);

    private static bool HoldsOnly(string path, string[] names)
    {
        try
        {
            return new DirectoryInfo(path).LinkTarget is null
                && Array.TrueForAll(Directory.GetFileSystemEntries(path), entry => names.Contains(System.IO.Path.GetFileName(entry)));
        }
        catch (DirectoryNotFoundException)
        {
            // Another process has just finished.
            return true;
        }
    }

    /// <summary>
    /// Unix deletes a file that others have open, and they can still lock it. The random length shows whether the locked file is the one at
    /// the path.
    /// </summary>
    /// <exception cref="IOException">Another process has locked the file.</exception>
    private static FileStream Locked(string path)
    {
        var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, options);
        try
        {
            file.SetLength(RandomNumberGenerator.GetInt32(1, LongestLock));
            return OperatingSystem.IsWindows() || new FileInfo(path).Length == file.Length ? file : throw new FileNotFoundException();
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private void DeleteEmpty()
    {
        try
        {
            Directory.Delete(Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another process already uses it, or something could not be undone and stays for the next time.
        }
    }
}
