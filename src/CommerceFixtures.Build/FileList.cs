using CommerceFixtures.Engine.Files;

namespace CommerceFixtures.Build;

/// <summary>
/// The list of the files of all sets, one per line, which tells the targets what to copy. Its date is the time at which the sets were last
/// generated or confirmed. MSBuild compares it with the dates of the inputs.
/// </summary>
/// <param name="path">The path of the list.</param>
/// <param name="directory">The folder of the sets. The lines are relative to it.</param>
internal sealed class FileList(string path, string directory)
{
    /// <summary>
    /// Sets the date of the list back before the sets change, so that after a failed or interrupted build, the next one checks the sets
    /// again. The list itself stays because another build of the project may be reading it.
    /// </summary>
    public void MarkOutdated()
    {
        if (File.Exists(path))
            WriteProblem.WritingFile(path, () => OutdatedFile.Mark(path));
    }

    /// <summary>
    /// Reads the lines that name a file of a set, in the folder of the sets or in a folder directly below. No build writes any other line.
    /// </summary>
    public IReadOnlyList<string> Read()
    {
        try
        {
            return OrdinaryFile.Is(path) ? [.. File.ReadLines(path).Where(IsFileOfSet)] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Writes the list completely or not at all, and sets its date to now.</summary>
    public void Write(IEnumerable<SetFolder> sets)
    {
        var files = sets.SelectMany(set => set.FileNames.Select(name => Path.GetRelativePath(directory, Path.Combine(set.FullPath, name))));
        var text = string.Concat(files.Select(file => file.Replace(Path.DirectorySeparatorChar, '/') + "\n"));
        WriteProblem.WritingFile(path, () =>
        {
            // An unchanged list is not replaced because another build may be reading it.
            if (OrdinaryFile.Is(path) && File.ReadAllText(path) == text)
                File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            else
                FreshFolder.WriteWhole(directory, path, text);
        });
    }

    private static bool IsFileOfSet(string line) => line.Split('/') switch
    {
        [var file] => SetFileNames.IsOfSomeSet(file),
        [var folder, var file] => IsPlainName(folder) && SetFileNames.IsOfSomeSet(file),
        _ => false,
    };

    private static bool IsPlainName(string folder) => folder is not ("" or "." or "..") && Path.GetFileName(folder) == folder;
}
