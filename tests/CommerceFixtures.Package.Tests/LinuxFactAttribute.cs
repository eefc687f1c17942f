namespace CommerceFixtures.Package.Tests;

/// <summary>A test that requires Linux, for example because it mounts a small file system.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = Linux.SkipElsewhere;
}

/// <inheritdoc cref="LinuxFactAttribute"/>
internal sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute() => Skip = Linux.SkipElsewhere;
}

internal static class Linux
{
    public static string? SkipElsewhere => OperatingSystem.IsLinux() ? null : "It needs Linux.";
}
