namespace CommerceFixtures;

/// <summary>
/// The largest number of parts of a set: of those that a build generates, and of the files that are recognized. The source generator also
/// compiles this file.
/// </summary>
internal static class PartLimit
{
    public const int Most = 10_000;
}
