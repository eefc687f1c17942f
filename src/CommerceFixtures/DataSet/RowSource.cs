using System.Collections.ObjectModel;

namespace CommerceFixtures;

/// <summary>The source of the rows of a table: files or memory.</summary>
/// <param name="file">The table.</param>
internal abstract class RowSource<T>(FixtureFile file)
    where T : class
{
    public FixtureFile File => file;

    /// <summary>The full paths of the files, part by part. The list is empty if the rows are in memory.</summary>
    public abstract IReadOnlyList<string> Paths { get; }

    /// <summary>The name of the file, or of the first and the last file.</summary>
    public abstract string FileNames { get; }

    /// <summary>The place of the table, for an error message.</summary>
    public abstract string Location { get; }

    /// <summary>The rows. Each enumeration reads them again.</summary>
    public abstract IEnumerable<T> Stream();

    /// <summary>The rows, read asynchronously. Each enumeration reads them again.</summary>
    public abstract IAsyncEnumerable<T> StreamAsync(CancellationToken cancellation);

    /// <summary>All rows, in a list that cannot be changed.</summary>
    public virtual ReadOnlyCollection<T> Load() => Array.AsReadOnly(Stream().ToArray());

    /// <summary>The place of a row, for an error message.</summary>
    public abstract RowPlace PlaceOf(int position);
}
