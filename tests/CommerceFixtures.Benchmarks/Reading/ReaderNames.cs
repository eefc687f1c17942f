namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>The names of the readers in the tables.</summary>
internal static class ReaderNames
{
    public const string Own = "CommerceFixtures";
    public const string CsvHelper34 = "CsvHelper 34";
    public const string CsvHelper34Pooled = "CsvHelper 34, PoolStrings";
    public const string CsvHelper33 = "CsvHelper 33";
    public const string Sylvan = "Sylvan.Data.Csv";
}
