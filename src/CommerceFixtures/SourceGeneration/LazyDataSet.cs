using System.ComponentModel;

namespace CommerceFixtures.SourceGeneration;

/// <summary>The data set of a generated class. This type supports generated code and is not intended to be used directly.</summary>
/// <remarks>
/// The set is opened at the first access, and only once even if several threads access it. If opening fails, the next access tries again.
/// The type is in the library because a project can ban what it uses, such as <c>Path.Combine</c>, from its own code.
/// </remarks>
/// <param name="name">The name of the set.</param>
/// <param name="folder">The folder of the files, relative to the output folder.</param>
/// <param name="packageVersion">The version of the package that the project was compiled with.</param>
/// <param name="settings">The settings that the project was compiled with, in the form <c>Products=200;Customers=1000;...</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LazyDataSet(string name, string folder, string packageVersion, string settings)
{
    private readonly Kept<CommerceDataSet> _value = new(
        () => CommerceDataSet.Open(Path.Combine(AppContext.BaseDirectory, folder), name, packageVersion, settings));

    /// <summary>The data set.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="FileNotFoundException">A file or a manifest is missing.</exception>
    /// <exception cref="StaleFixtureException">
    /// The files were generated with other settings or by another version of the package, or were changed afterwards.
    /// </exception>
    /// <exception cref="FixtureFormatException">A manifest has invalid content.</exception>
    public CommerceDataSet Value => _value.Value;
}
