using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Problems;

namespace CommerceFixtures.Build;

/// <summary>
/// The list of the files of all sets, a line each, that the targets copy by. Its date says when the sets were last found or made right:
/// MSBuild compares it with what the sets are made from.
/// </summary>
/// <param name="path">Where it is, or will be.</param>
/// <param name="directory">The folder of the sets, to which the lines are relative.</param>
internal sealed class FileList(string path, string directory)
{
    private static readonly DateTime LongAgo = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>
    /// Dates the list back before the sets change, so that a build that fails or is killed is followed by one that looks at them again. The
    /// list itself stays: another build of the project may be reading it.
    /// </summary>
    public void MarkOutdated()
    {
        if (File.Exists(path))
            FixtureProblemException.WritingFile(path, () => File.SetLastWriteTimeUtc(path, LongAgo));
    }

    /// <summary>
    /// The lines that name a file of a set, in the folder of the sets or in one within it. Whatever else stands there no build has written.
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

    /// <summary>Writes the list whole or not at all, and dates it now in any case.</summary>
    public void Write(IEnumerable<SetFolder> sets)
    {
        var files = sets.SelectMany(set => set.FileNames.Select(name => Path.GetRelativePath(directory, Path.Combine(set.FullPath, name))));
        var text = string.Concat(files.Select(file => file.Replace(Path.DirectorySeparatorChar, '/') + "\n"));
        FixtureProblemException.WritingFile(path, () =>
        {
            // What another build may be reading is not replaced by the same.
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
