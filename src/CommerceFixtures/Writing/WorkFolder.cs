using System.Security.Cryptography;

namespace CommerceFixtures;

/// <summary>
/// The folder for the files of a set that is not yet whole, inside the folder where it goes and so on its volume. One process at a time has it;
/// the system takes it away from a process that is killed. It goes when it is disposed of, unless it holds something.
/// </summary>
internal sealed class WorkFolder : IDisposable
{
    public const string Name = ".commerce-fixtures-write.tmp";

    private const string LockName = "in-use";

    /// <summary>The file has no content, and takes no room for it.</summary>
    private const int LongestLock = 1 << 20;

    /// <summary>What the system says of a file that is locked: ERROR_SHARING_VIOLATION, EAGAIN on Linux, EAGAIN on macOS.</summary>
    private static readonly int[] SaysInUse = [32, 11, 35];

    private readonly FileStream _lock;

    /// <param name="directory">The folder to make it in; made where it is missing.</param>
    /// <exception cref="IOException">Another process has the folder, or it cannot be made.</exception>
    public WorkFolder(string directory)
    {
        Path = System.IO.Path.Combine(directory, Name);
        Directory.CreateDirectory(Path);
        try
        {
            _lock = Locked(System.IO.Path.Combine(Path, LockName));
        }
        catch (IOException exception) when (exception is FileNotFoundException or DirectoryNotFoundException || SaysInUse.Contains(exception.HResult & 0xFFFF))
        {
            throw new IOException($"Another WriteTo is at work in '{directory}'. Write again when it has ended, or into another folder.", exception);
        }
        catch
        {
            DeleteEmpty();
            throw;
        }
    }

    public string Path { get; }

    /// <summary>Whether the path is such a folder, and what it holds is ours. What lies behind a link is somebody else's.</summary>
    public static bool HoldsOnlyOwnFiles(string path)
    {
        var replaced = System.IO.Path.Combine(path, FolderSwap.ReplacedFiles);
        return HoldsOnly(path, [.. FolderSwap.FileNames, LockName, FolderSwap.ReplacedFiles])
            && (!Directory.Exists(replaced) || HoldsOnly(replaced, FolderSwap.FileNames));
    }

    public void Dispose()
    {
        // While it is locked: what is at the path afterwards is another process's. Windows deletes it when it is closed.
        if (!OperatingSystem.IsWindows())
            File.Delete(_lock.Name);
        _lock.Dispose();
        DeleteEmpty();
    }

    private static bool HoldsOnly(string path, string[] names)
    {
        try
        {
            return new DirectoryInfo(path).LinkTarget is null
                && Array.TrueForAll(Directory.GetFileSystemEntries(path), entry => names.Contains(System.IO.Path.GetFileName(entry)));
        }
        catch (DirectoryNotFoundException)
        {
            // Another process has just ended its work.
            return true;
        }
    }

    /// <summary>
    /// Unix deletes a file that others have open, and they can lock it afterwards. Its length, drawn by lot, tells whether what is locked is what
    /// is at the path.
    /// </summary>
    /// <exception cref="IOException">Another process has it.</exception>
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
            // Another process has it already, or something could not be undone and stays for the next time.
        }
    }
}
