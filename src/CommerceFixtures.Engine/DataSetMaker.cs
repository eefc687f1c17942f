namespace CommerceFixtures.Engine;

/// <summary>Makes a data set: the one way from settings to files.</summary>
internal static class DataSetMaker
{
    /// <summary>Changes when the same settings begin to give other bytes.</summary>
    public const int DataVersion = 1;

    /// <summary>
    /// Makes the five files and the manifest in a fresh folder beside <paramref name="directory"/>, checks them by reading them back, and
    /// moves them into place. Files of an earlier set are replaced only then.
    /// </summary>
    /// <param name="settings">What the set is to be.</param>
    /// <param name="directory">Absolute path of the folder that the files end up in; made where it is missing.</param>
    /// <param name="packageVersion">The version that the manifest names as the maker.</param>
    /// <param name="options">With how many workers, which part, and who may stop it.</param>
    /// <returns>Rows over all five files.</returns>
    /// <exception cref="FixtureProblemException">The request cannot be met (only its reviews can turn out so), a rule does not hold in what
    /// was written, or the files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The options' cancellation was signalled.</exception>
    public static long Make(DataSetSettings settings, string directory, string packageVersion, MakeOptions options)
    {
        var profile = ShopProfile.Default;
        var cancellation = options.Cancellation;
        var shop = ShopData.Make(settings, profile, cancellation);
        try
        {
            using var fresh = FreshFolder.Beside(directory);
            var files = CsvFiles.Write(shop, fresh.Path);
            cancellation.ThrowIfCancellationRequested();
            var part = new SetPart(settings, 0);
            using var work = new Work(options, part.Rows);
            var figures = ContractCheck.Run(fresh.Path, part, shop.Products, profile, work);
            ManifestFile.Write(fresh.Path, settings, packageVersion, files, figures);
            cancellation.ThrowIfCancellationRequested();
            fresh.MoveInto(directory);
            return files.Sum(file => (long)file.Rows);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw FixtureProblemException.CannotWrite(directory, exception);
        }
    }
}
