using System.Text;

namespace CommerceFixtures.Engine.Settings;

/// <summary>The folder of the files: a path relative to the project's output folder, with <c>/</c> between its names.</summary>
internal static class FolderName
{
    /// <summary>The default folder of a project. The targets also contain this name.</summary>
    public const string Default = "CommerceFixtures";

    /// <summary>The limit of most file systems, which count bytes or characters.</summary>
    private const int LongestNameInBytes = 255;

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    public static string Read(IReadOnlyDictionary<string, string> properties, List<SettingsProblem> problems)
    {
        if (!properties.TryGetValue("Folder", out var text))
            return Default;

        var segments = text.Replace('\\', '/').TrimEnd('/').Split('/');
        if (segments.All(IsPlain))
            return string.Join("/", segments);

        problems.Add(new(
            ProblemCode.BadFolder,
            $"CommerceFixturesFolder is {Quoted.Text(text)}. It must be a relative path below the output folder, such as 'data/shop'. " +
            "Each name in the path can have at most 255 bytes. A name cannot be '.', '..', or a device name such as 'NUL', cannot start " +
            "or end with a space, cannot end with a dot, and cannot contain invisible characters or any of <>:\"|?*;%$@'#."));
        return Default;
    }

    /// <summary>Whether Windows reserves the name, with any extension, for a device in every folder.</summary>
    public static bool IsDevice(string segment) => Devices.Contains(segment.Split('.')[0].TrimEnd());

    /// <summary>Whether the name cannot leave its folder and has the same meaning in every file system and in MSBuild's lists.</summary>
    private static bool IsPlain(string segment) =>
        segment.Trim().Length > 0
        && segment == segment.Trim()
        && segment[segment.Length - 1] != '.'
        && !IsDevice(segment)
        && segment.IndexOfAny(['<', '>', ':', '"', '|', '?', '*', ';', '%', '$', '@', '\'', '#']) < 0
        && Encoding.UTF8.GetByteCount(segment) <= LongestNameInBytes
        && Quoted.IsAllVisible(segment);
}
