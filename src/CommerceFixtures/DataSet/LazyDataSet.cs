using System.ComponentModel;

namespace CommerceFixtures;

/// <summary>
/// The data set of a generated class. It is opened at the first access, and once however many threads ask. If opening fails, the next access
/// tries again.
/// </summary>
/// <remarks>It is in the library because a project may ban what it does, such as <c>Path.Combine</c>, from its own code.</remarks>
/// <param name="name">The name of the set.</param>
/// <param name="folder">The folder of its files, below the output folder.</param>
/// <param name="packageVersion">The version of the package that the project was compiled with.</param>
/// <param name="settings">The settings that it was compiled with, as <c>Products=200;Customers=1000;...</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LazyDataSet(string name, string folder, string packageVersion, string settings)
{
    private readonly Kept<CommerceDataSet> _value = new(
        () => CommerceDataSet.Open(Path.Combine(AppContext.BaseDirectory, folder), name, packageVersion, settings));

    /// <summary>The whole set.</summary>
    public CommerceDataSet Value => _value.Value;
}
