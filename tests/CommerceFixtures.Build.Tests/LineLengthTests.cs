using System.Globalization;
using System.Text.RegularExpressions;

namespace CommerceFixtures.Build.Tests;

/// <summary>No line is longer than .editorconfig allows. Neither the compiler nor <c>dotnet format</c> checks that.</summary>
public sealed class LineLengthTests
{
    private static readonly int Longest = int.Parse(
        Regex.Match(File.ReadAllText(Path.Combine(RepositoryFolder.Root, ".editorconfig")), @"max_line_length = (\d+)").Groups[1].Value,
        CultureInfo.InvariantCulture);

    [Theory, InlineData("src"), InlineData("tests")]
    public void No_line_of_C_sharp_is_longer(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFolder.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(LongLines));
    }

    private static IEnumerable<string> LongLines(string file) => File.ReadLines(Path.Combine(RepositoryFolder.Root, file))
        .Select((line, index) => (Text: line, Number: index + 1))
        .Where(line => line.Text.Length > Longest)
        .Select(line => $"{file}({line.Number}): {line.Text.Length} characters");
}
