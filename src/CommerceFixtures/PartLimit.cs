namespace CommerceFixtures;

/// <summary>In how many parts a set can be: what the build makes, and what is taken for a file of a set. The source generator compiles this file, too.</summary>
internal static class PartLimit
{
    public const int Most = 10_000;
}
