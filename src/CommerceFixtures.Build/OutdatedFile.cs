namespace CommerceFixtures.Build;

/// <summary>A file with a date before all others, so that a build after a failed or interrupted one does not trust it.</summary>
internal static class OutdatedFile
{
    private static readonly DateTime LongAgo = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static void Mark(string path) => File.SetLastWriteTimeUtc(path, LongAgo);
}
