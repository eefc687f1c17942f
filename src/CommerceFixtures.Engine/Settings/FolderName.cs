using System.Text;

namespace CommerceFixtures.Engine.Settings;

/// <summary>The folder of the files, below the project's output folder, written with <c>/</c>.</summary>
internal static class FolderName
{
    private const string DefaultFolder = "CommerceFixtures";

    /// <summary>File systems allow 255 bytes or characters for a name.</summary>
    private const int LongestNameInBytes = 255;

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    public static string Read(IReadOnlyDictionary<string, string> properties, List<SettingsProblem> problems)
    {
        if (!properties.TryGetValue("Folder", out var text))
            return DefaultFolder;

        var segments = text.Replace('\\', '/').TrimEnd('/').Split('/');
        if (segments.All(IsPlain))
            return string.Join("/", segments);

        problems.Add(new(
            ProblemCode.BadFolder,
            $"CommerceFixturesFolder is {Quoted.Text(text)}, which cannot name a folder below the output folder. " +
            "Write a relative path without '.' and '..' whose names take at most 255 bytes each, such as 'CommerceFixtures' or 'data/shop'."));
        return DefaultFolder;
    }

    /// <summary>Whether Windows keeps the name, with any extension, in every folder.</summary>
    public static bool IsDevice(string segment) => Devices.Contains(segment.Split('.')[0].TrimEnd());

    /// <summary>No way up, no drive, and nothing that one of the file systems or MSBuild's lists would read in another way.</summary>
    private static bool IsPlain(string segment) =>
        segment.Trim().Length > 0
        && segment == segment.Trim()
        && segment[segment.Length - 1] != '.'
        && !IsDevice(segment)
        && segment.IndexOfAny(['<', '>', ':', '"', '|', '?', '*', ';', '%', '$', '@', '\'', '#']) < 0
        && Encoding.UTF8.GetByteCount(segment) <= LongestNameInBytes
        && Quoted.IsAllVisible(segment);
}
