using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>
/// The keywords of the language according to the compiler of the SDK, which is newer than the one that the tests are compiled against.
/// </summary>
internal static class CSharpWords
{
    /// <summary>Reserved and contextual keywords.</summary>
    public static readonly IReadOnlyList<string> All = Read();

    public static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static List<string> Read()
    {
        var folder = Path.GetDirectoryName(BuildFacts.CompilerOfTheSdk)!;
        var compiler = new AssemblyLoadContext("compiler", isCollectible: true);
        compiler.Resolving += (context, name) =>
            File.Exists(Path.Combine(folder, $"{name.Name}.dll"))
                ? context.LoadFromAssemblyPath(Path.Combine(folder, $"{name.Name}.dll"))
                : null;
        var facts = compiler.LoadFromAssemblyPath(Path.Combine(folder, "Microsoft.CodeAnalysis.CSharp.dll"))
            .GetType("Microsoft.CodeAnalysis.CSharp.SyntaxFacts", throwOnError: true)!;
        var kinds = (IEnumerable)facts.GetMethod("GetKeywordKinds")!.Invoke(null, null)!;
        var text = facts.GetMethods().Single(IsTextOfKind);
        return [.. kinds.Cast<object>().Select(kind => (string)text.Invoke(null, [kind])!)];
    }

    private static bool IsTextOfKind(MethodInfo method) =>
        method.Name == "GetText" && method.GetParameters() is [{ ParameterType.Name: "SyntaxKind" }];
}
