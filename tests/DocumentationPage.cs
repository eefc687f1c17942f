using System.Reflection;
using System.Text.RegularExpressions;

namespace CommerceFixtures.Documentation;

/// <summary>The README, or a page in docs.</summary>
/// <param name="Path">The path in the repository, with <c>/</c>.</param>
/// <param name="Text">Its text, with LF line ends.</param>
internal sealed partial record DocumentationPage(string Path, string Text)
{
    private static readonly string Root = typeof(DocumentationPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>All pages: the README first, then those in docs by name.</summary>
    public static IReadOnlyList<DocumentationPage> All { get; } =
    [
        Read("README.md"),
        .. Directory.GetFiles(System.IO.Path.Combine(Root, "docs"), "*.md")
            .Order(StringComparer.Ordinal).Select(file => Read($"docs/{System.IO.Path.GetFileName(file)}")),
    ];

    /// <summary>The blocks of code, in order.</summary>
    public IEnumerable<CodeBlock> Blocks => CodeBlockPattern().Matches(Text)
        .Select(match => new CodeBlock(Path, match.Groups["language"].Value, match.Groups["code"].Value));

    /// <summary>The code of all pages in one language.</summary>
    public static IEnumerable<string> CodeIn(string language) =>
        All.SelectMany(page => page.Blocks).Where(block => block.Language == language).Select(block => block.Code);

    /// <summary>A page of the repository, of the documentation or not.</summary>
    public static DocumentationPage Read(string path) =>
        new(path, File.ReadAllText(System.IO.Path.Combine(Root, path)).ReplaceLineEndings("\n"));

    /// <summary>Replaces the text of a page.</summary>
    public static void Write(string path, string text) => File.WriteAllText(System.IO.Path.Combine(Root, path), text);

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlockPattern();
}

/// <summary>A block of code of a page.</summary>
/// <param name="Page">The path of the page.</param>
/// <param name="Language">The language that the page gives it; empty if the page gives none.</param>
/// <param name="Code">The lines between the fences.</param>
internal sealed record CodeBlock(string Page, string Language, string Code);
