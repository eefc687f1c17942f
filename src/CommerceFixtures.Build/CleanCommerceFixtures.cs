using CommerceFixtures.Engine;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>Deletes what builds that were killed left behind. MSBuild's own Clean deletes only files that a build reported when it ended.</summary>
[MSBuildMultiThreadableTask]
public sealed class CleanCommerceFixtures : FixtureTask
{
    /// <summary>The folders in which other tasks make files before they move them to their places; they need not exist.</summary>
    [Required]
    public string[] Directories { get; set; } = [];

    private protected override void Run()
    {
        foreach (var directory in Directories)
            FreshFolder.DeleteAbandoned(directory);
    }
}
