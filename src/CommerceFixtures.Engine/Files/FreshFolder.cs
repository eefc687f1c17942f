namespace CommerceFixtures.Engine.Files;

/// <summary>
/// A new folder for files that are not yet whole, under a name that nobody else would use. It goes when it is disposed of; what a killed
/// process leaves is deleted by <see cref="DeleteAbandoned"/>.
/// </summary>
internal sealed class FreshFolder : IDisposable
{
    private const string Beginning = ".commerce-fixtures-";
    private const string Ending = ".tmp";
    private const string MarkEnding = ".in-use";
    private const string OtherName = "other";

    /// <summary>A mark can be opened by <see cref="DeleteAbandoned"/> of another process in the moment before it is locked.</summary>
    private const int Attempts = 3;

    private readonly InUseMark _mark;

    private FreshFolder(string path)
    {
        _mark = new(MarkOf(path));
        try
        {
            Path = Directory.CreateDirectory(path).FullName;
        }
        catch
        {
            _mark.Dispose();
            throw;
        }
    }

    public string Path { get; }

    /// <param name="root">The folder to make it in, on the volume of the files that it is to replace; made where it is missing.</param>
    public static FreshFolder In(string root)
    {
        Directory.CreateDirectory(root);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new(System.IO.Path.Combine(root, $"{Beginning}{Guid.NewGuid():N}{Ending}"));
            }
            catch (IOException) when (attempt < Attempts)
            {
            }
        }
    }

    /// <summary>Writes a file that is not one of a set, whole or not at all, in the place of whatever is there.</summary>
    /// <param name="root">The folder to make the fresh one in, on the volume of the file.</param>
    /// <param name="path">Where the file goes.</param>
    /// <param name="text">What it holds.</param>
    public static void WriteWhole(string root, string path, string text)
    {
        using var fresh = In(root);
        var written = System.IO.Path.Combine(fresh.Path, OtherName);
        File.WriteAllText(written, text);
        File.Move(written, path, overwrite: true);
    }

    /// <summary>Whether the path has the name of a fresh folder, of this process or of another.</summary>
    public static bool Is(string path) => IsNamed(path, Ending);

    /// <summary>Deletes the fresh folders in <paramref name="root"/> that no process uses any more.</summary>
    public static void DeleteAbandoned(string root) => Try(() =>
    {
        if (!Directory.Exists(root))
            return;
        foreach (var path in Directory.GetDirectories(root, $"{Beginning}*{Ending}"))
        {
            if (Is(path) && InUseMark.IsAbandoned(MarkOf(path)))
                DeleteOwn(path);
        }

        foreach (var path in Directory.GetFiles(root, $"{Beginning}*{MarkEnding}"))
        {
            if (IsNamed(path, MarkEnding) && !Directory.Exists(FolderOf(path)) && InUseMark.IsAbandoned(path))
                Try(() => File.Delete(path));
        }
    });

    /// <summary>Moves the files over those that they replace.</summary>
    /// <exception cref="IOException">A file could not be moved; the files of before are in their places again.</exception>
    public void MoveInto(string directory) => new SetReplacement(Path, directory).Run();

    public void Dispose()
    {
        DeleteOwn(Path);
        _mark.Dispose();
    }

    private static string MarkOf(string folder) => System.IO.Path.ChangeExtension(folder, MarkEnding);

    private static string FolderOf(string mark) => System.IO.Path.ChangeExtension(mark, Ending);

    private static bool IsNamed(string path, string ending) =>
        System.IO.Path.GetFileName(path) is var name
        && name.Length == Beginning.Length + 32 + ending.Length
        && Guid.TryParseExact(name.AsSpan(Beginning.Length, 32), "N", out _);

    /// <summary>Deletes the folder if it holds nothing but our files. What cannot be deleted stays for the next time.</summary>
    private static void DeleteOwn(string path) => Try(() =>
    {
        var replaced = System.IO.Path.Combine(path, SetReplacement.ReplacedFiles);
        if (!HoldsOnlyOwnFiles(path, except: replaced) || (Directory.Exists(replaced) && !HoldsOnlyOwnFiles(replaced)))
            return;
        DeleteFiles(replaced);
        DeleteFiles(path);
    });

    /// <summary>Whether all in the folder is ours. What lies behind a link is somebody else's.</summary>
    private static bool HoldsOnlyOwnFiles(string directory, string? except = null) =>
        new DirectoryInfo(directory).LinkTarget is null
        && Array.TrueForAll(
            Directory.GetFileSystemEntries(directory),
            entry => entry == except || (IsOwnName(System.IO.Path.GetFileName(entry)) && !Directory.Exists(entry)));

    private static bool IsOwnName(string name) => name == OtherName || SetFileNames.IsOfSomeSet(name);

    private static void DeleteFiles(string directory)
    {
        if (!Directory.Exists(directory))
            return;
        foreach (var path in Directory.GetFiles(directory))
            File.Delete(path);
        Directory.Delete(directory);
    }

    /// <summary>What led here, an error or a set that was made, counts for more than what is left.</summary>
    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
