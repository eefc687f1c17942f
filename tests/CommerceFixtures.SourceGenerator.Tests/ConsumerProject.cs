using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>A project that uses the package with the strictest settings.</summary>
internal static class ConsumerProject
{
    /// <summary>The assemblies of the current framework, and the library.</summary>
    public static readonly IReadOnlyList<string> ReferencePaths =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(Order).Assembly.Location),
    ];

    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ReferencePaths.Select(path => MetadataReference.CreateFromFile(path))];

    public static CSharpParseOptions ParseOptions(LanguageVersion language) => new(language, DocumentationMode.Diagnose);

    public static Compilation Compilation(CSharpParseOptions parseOptions, IEnumerable<string> sources) => CSharpCompilation.Create(
        "My.CommerceFixtures.Tests",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, parseOptions)),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            nullableContextOptions: parseOptions.LanguageVersion >= LanguageVersion.CSharp8
                ? NullableContextOptions.Enable
                : NullableContextOptions.Disable));
}
