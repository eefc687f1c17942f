namespace CommerceFixtures;

/// <summary>A file of a data set, as its manifest describes it.</summary>
public sealed record FixtureManifestFile
{
    /// <summary>The name of the file, such as <c>orders.csv</c> or <c>orders-00003-of-00016.csv</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The number of rows: records after the header.</summary>
    public required int RowCount { get; init; }

    /// <summary>The size of the file in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>The SHA-256 hash of the file: 64 lowercase hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
}
