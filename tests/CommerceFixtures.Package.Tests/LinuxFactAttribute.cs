namespace CommerceFixtures.Package.Tests;

/// <summary>A test that needs what only Linux has here, such as a small file system of its own.</summary>
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
