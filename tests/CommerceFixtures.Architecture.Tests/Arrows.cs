using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CommerceFixtures.Architecture.Tests;

/// <summary>A reference from one room to a type that another room declares.</summary>
/// <param name="From">The path of the room with the reference.</param>
/// <param name="To">The path of the room with the declaration.</param>
/// <param name="Example">The file, line, and name of the reference.</param>
public sealed record Arrow(string From, string To, string Example);

/// <summary>Resolves each name in the sources to the room that declares it.</summary>
internal static class Arrows
{
    /// <param name="compilation">All sources.</param>
    /// <param name="files">Selects the files whose names are resolved.</param>
    /// <param name="roomOf">Returns the room of a file, or null if it is in no room that is checked.</param>
    public static IReadOnlyList<Arrow> In(CSharpCompilation compilation, Func<string, bool> files, Func<string, string?> roomOf) =>
    [
        .. compilation.SyntaxTrees.Where(tree => files(tree.FilePath) && roomOf(tree.FilePath) is not null)
            .SelectMany(tree => From(tree, compilation.GetSemanticModel(tree), roomOf))
            .GroupBy(arrow => (arrow.From, arrow.To)).Select(same => same.First()),
    ];

    private static IEnumerable<Arrow> From(SyntaxTree tree, SemanticModel model, Func<string, string?> roomOf)
    {
        var from = roomOf(tree.FilePath)!;
        foreach (var directive in tree.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>())
        {
            // A using counts even if only comments need it. The compiler reports usings that nothing needs.
            if (Sources.EngineFileOf(directive.NamespaceOrType.ToString()) is { } file && roomOf(file) is { } to && to != from)
                yield return new(from, to, Place(tree, directive));
        }

        foreach (var node in tree.GetRoot().DescendantNodes().Where(IsName))
        {
            if (Declared(model, node)?.DeclaringSyntaxReferences is not [var declaration, ..])
                continue;
            if (roomOf(declaration.SyntaxTree.FilePath) is { } to && to != from)
                yield return new(from, to, Place(tree, node));
        }
    }

    private static string Place(SyntaxTree tree, SyntaxNode node) =>
        $"{tree.FilePath}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1} {node}";

    private static bool IsName(SyntaxNode node) => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax;

    /// <summary>The type of a name or of the member that it refers to; null for namespaces, locals, and the like.</summary>
    private static INamedTypeSymbol? Declared(SemanticModel model, SyntaxNode node) =>
        (model.GetSymbolInfo(node) is var info ? info.Symbol ?? info.CandidateSymbols.FirstOrDefault() : null) switch
        {
            INamedTypeSymbol type => type,
            IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol =>
                info.Symbol?.ContainingType ?? info.CandidateSymbols[0].ContainingType,
            _ => null,
        };
}
