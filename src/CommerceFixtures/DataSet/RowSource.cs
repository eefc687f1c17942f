using System.Collections.ObjectModel;

namespace CommerceFixtures;

/// <summary>Where the rows of a table come from.</summary>
/// <param name="file">The table.</param>
internal abstract class RowSource<T>(FixtureFile file)
    where T : class
{
    public FixtureFile File => file;

    /// <summary>Full paths of the files, part after part; none where the rows are in memory.</summary>
    public abstract IReadOnlyList<string> Paths { get; }

    /// <summary>The name of the file, or of the first and the last one.</summary>
    public abstract string FileNames { get; }

    /// <summary>Where the table is, for an error: a path, or as much of it as there is.</summary>
    public abstract string Location { get; }

    /// <summary>The rows, read as they are asked for, and again by each enumeration.</summary>
    public abstract IEnumerable<T> Stream();

    /// <summary>The rows, read as they are asked for without a thread that waits for the disk.</summary>
    public abstract IAsyncEnumerable<T> StreamAsync(CancellationToken cancellation);

    /// <summary>All rows, in a list that nobody can change.</summary>
    public virtual ReadOnlyCollection<T> Load() => Array.AsReadOnly(Stream().ToArray());

    /// <summary>Where a row is, for an error.</summary>
    public abstract RowPlace PlaceOf(int position);
}
