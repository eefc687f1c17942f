namespace CommerceFixtures.Package.Tests;

/// <summary>A test that needs what only Linux has here, such as a small file system of its own.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "It needs Linux.";
    }
}
