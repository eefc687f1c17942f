namespace CommerceFixtures.Engine.Files;

/// <summary>
/// A new folder with a unique name, for files that are not complete yet. Disposing deletes it. Folders left by killed processes are deleted
/// by <see cref="DeleteAbandoned"/>.
/// </summary>
internal sealed class FreshFolder : IDisposable
{
    private const string Beginning = ".commerce-fixtures-";
    private const string Ending = ".tmp";
    private const string MarkEnding = ".in-use";
    private const string OtherName = "other";

    /// <summary>
    /// Another process in <see cref="DeleteAbandoned"/> can open a new mark just before it is locked, so creating one is tried this often.
    /// </summary>
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

    /// <param name="root">The parent folder, which is created if it does not exist. It must be on the volume of the files to
    /// replace.</param>
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

    /// <summary>Writes a file that does not belong to a set, either completely or not at all. An existing file is replaced.</summary>
    /// <param name="root">The parent of the fresh folder, on the volume of the file.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="text">The content of the file.</param>
    public static void WriteWhole(string root, string path, string text)
    {
        using var fresh = In(root);
        var written = System.IO.Path.Combine(fresh.Path, OtherName);
        File.WriteAllText(written, text);
        File.Move(written, path, overwrite: true);
    }

    /// <summary>Whether the path has the name of a fresh folder, of this or of another process.</summary>
    public static bool Is(string path) => IsNamed(path, Ending);

    /// <summary>Deletes the fresh folders in <paramref name="root"/> that no process uses anymore.</summary>
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

    /// <summary>Moves the files into the folder and replaces the ones that are there.</summary>
    /// <exception cref="IOException">A file could not be moved. The previous files have been restored.</exception>
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

    /// <summary>Deletes the folder if it contains only our files. What cannot be deleted now is left for a later cleanup.</summary>
    private static void DeleteOwn(string path) => Try(() =>
    {
        var replaced = System.IO.Path.Combine(path, SetReplacement.ReplacedFiles);
        if (!HoldsOnlyOwnFiles(path, except: replaced) || (Directory.Exists(replaced) && !HoldsOnlyOwnFiles(replaced)))
            return;
        DeleteFiles(replaced);
        DeleteFiles(path);
    });

    /// <summary>Whether everything in the folder is ours. The target of a link is not.</summary>
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

    /// <summary>Ignores file errors: a failed cleanup must not hide the error or the success that came before it.</summary>
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
