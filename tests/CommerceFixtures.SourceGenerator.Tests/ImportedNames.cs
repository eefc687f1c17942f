using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>The names of the types that are imported in a test project.</summary>
internal static class ImportedNames
{
    /// <summary>The namespaces that the SDK imports for <c>ImplicitUsings</c>.</summary>
    public static readonly string[] Namespaces =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
            "System.Threading.Tasks"];

    private static readonly string[] OfTestFrameworks = ["Xunit", "NUnit.Framework", "Microsoft.VisualStudio.TestTools.UnitTesting"];

    private static readonly List<string> Public =
    [
        .. BuildFacts.ImportedAssemblies
            .Concat([typeof(FactAttribute).Assembly.Location, typeof(Assert).Assembly.Location])
            .SelectMany(TypesOf)
            .Distinct(),
    ];

    public static IEnumerable<string> All => Public.Where(name => !name.Contains('`'));

    public static IEnumerable<string> Attributes => All.Where(name => name.EndsWith("Attribute", StringComparison.Ordinal));

    /// <summary>The names of generic types without their arity, such as <c>List</c>.</summary>
    public static IEnumerable<string> WithTypeParameters => Public.Where(name => name.Contains('`')).Select(name => name.Split('`')[0]);

    private static IEnumerable<string> TypesOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition))
        {
            if ((type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
                && Namespaces.Concat(OfTestFrameworks).Contains(metadata.GetString(type.Namespace)))
            {
                yield return metadata.GetString(type.Name);
            }
        }
    }
}
