using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CommerceFixtures.SourceGenerator;

/// <summary>What the compiler that runs the generator makes of generated code.</summary>
/// <param name="NullableDirective">The project's language knows <c>#nullable</c>.</param>
/// <param name="EmbeddedTypes">A type marked <c>[Embedded]</c> stays invisible to projects that see this one's internals.</param>
internal sealed record CompilerSupport(bool NullableDirective, bool EmbeddedTypes)
{
    // Older compilers fail when they emit an EmbeddedAttribute that stands in source.
    private static readonly Version FirstWithEmbeddedInSource = new(4, 14);

    public static CompilerSupport Of(CSharpParseOptions options) => new(
        options.LanguageVersion >= LanguageVersion.CSharp8,
        typeof(Compilation).Assembly.GetName().Version >= FirstWithEmbeddedInSource);
}
