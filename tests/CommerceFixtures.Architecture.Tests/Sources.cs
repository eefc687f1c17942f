using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CommerceFixtures.Architecture.Tests;

/// <summary>The sources of the product, compiled as one program, so that each name can be resolved to the file that declares it.</summary>
internal static class Sources
{
    public const string EngineFolder = "src/CommerceFixtures.Engine";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    private static readonly Lazy<CSharpCompilation> Read = new(Compile);

    public static string Root { get; } = typeof(Sources).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(each => each.Key == "RepositoryRoot").Value!;

    public static string Contributing => File.ReadAllText(Path.Combine(Root, "CONTRIBUTING.md"));

    /// <summary>All sources except those of the generator, which compiles files of the engine a second time.</summary>
    public static CSharpCompilation Compilation => Read.Value;

    /// <param name="path">The path in the repository, as if the file existed.</param>
    /// <param name="code">The content of the file.</param>
    public static SyntaxTree Parse(string path, string code) => CSharpSyntaxTree.ParseText(SourceText.From(code), Options, path);

    /// <summary>The C# files in a folder, as paths in the repository.</summary>
    public static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>The path of the engine's room that contains a file, or null if the file is outside of the engine.</summary>
    public static string? EngineRoomOf(string file) =>
        file.StartsWith(EngineFolder + "/", StringComparison.Ordinal) ? file[..file.LastIndexOf('/')] : null;

    /// <summary>A path in the room of an engine namespace, or null if the namespace is outside of the engine.</summary>
    public static string? EngineFileOf(string name) => name.Split('.') is ["CommerceFixtures", "Engine", var room, ..]
        ? $"{EngineFolder}/{room}/Any.cs"
        : null;

    /// <summary>The path of the project that contains a file, or null if the file is outside of the sources.</summary>
    public static string? ProjectOf(string file) =>
        file.StartsWith("src/", StringComparison.Ordinal) ? string.Join('/', file.Split('/').Take(2)) : null;

    private static CSharpCompilation Compile()
    {
        var projects = RoomTables.Projects(Contributing).Select(room => room.Name)
            .Where(
                name => name.StartsWith("src/", StringComparison.Ordinal) && !name.EndsWith("SourceGenerator", StringComparison.Ordinal));
        var trees = projects.SelectMany(FilesIn).Select(file => Parse(file, File.ReadAllText(Path.Combine(Root, file))));
        var platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return CSharpCompilation.Create(
            "All",
            [Parse("", ImplicitUsings), .. trees],
            platform.Split(Path.PathSeparator).Select(assembly => MetadataReference.CreateFromFile(assembly)),
            new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }
}
