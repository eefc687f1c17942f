using System.Diagnostics;
using System.Text;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>The generator in the compiler of the SDK, which is newer than the one that it is compiled against.</summary>
public sealed class SdkCompilerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sdk-compiler-").FullName;

    [Fact]
    public void Two_projects_may_have_sets_of_one_name_and_see_each_others_internals()
    {
        const string use = "class Use { int Rows => CommerceFixtures.Default.OrderCount + Default.ProductCount; }";

        Compile("Helpers", $"using CommerceFixtures; [assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")] {use}");
        Compile("Tests", $"using CommerceFixtures; {use}", Path.Combine(folder, "Helpers.dll"));
    }

    [Theory]
    [InlineData("namespace Microsoft.CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } }")]
    [InlineData("namespace Microsoft.CodeAnalysis { internal sealed partial class EmbeddedAttribute : System.Attribute { } }")]
    public void A_project_may_have_an_EmbeddedAttribute_of_its_own(string attribute)
    {
        const string use = "class Use { public int Rows => CommerceFixtures.Default.OrderCount; }";
        const string friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]";

        Compile("Helpers", $"{friend} {attribute} {use}");
        Compile("Tests", use, Path.Combine(folder, "Helpers.dll"));
    }

    /// <summary>Names that are similar to rejected ones, in files with the imports of the SDK and of a test framework.</summary>
    [Theory]
    [InlineData("7.3")]
    [InlineData("latest")]
    [InlineData("preview")]
    public void Every_name_that_is_not_refused_compiles(string language)
    {
        var names = CSharpWords.All.SelectMany(word => new[] { word, CSharpWords.Capitalised(word), word.ToUpperInvariant() })
            .Concat(ImportedNames.WithTypeParameters)
            .Concat(ImportedNames.Attributes.Select(name => name.Replace("Attribute", "", StringComparison.Ordinal)))
            .Concat(ImportedNames.All.Select(name => name.ToLowerInvariant()))
            .Concat(["Main", "Test", "Shop", "e", "a_1", "IO", "Linq", "Sets", "Fixture", "Xunit"])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(name => name.Length > 0 && SettingsReader.Read(ProjectSettings.With([], ProjectSettings.Item(name))).Problems.Count == 0)
            .ToList();
        var uses = names.Select((name, number) => $$"""
            internal class Use{{number}}
            {
                internal const int Rows = {{name}}.OrderCount;
                internal int Property { get { return {{name}}.OrderCount; } set { Console.WriteLine({{name}}.Seed + value); } }
                internal IEnumerable<int> Totals()
                {
                    return from order in {{name}}.Orders where order.OrderId > {{name}}.OrderCount select order.OrderId;
                }
                internal async Task<int> ReadAsync() { await Task.Yield(); return {{name}}.ReadOrders().Count(); }
            }
            """);
        var source = $$"""
            {{string.Concat(ImportedNames.Namespaces.Select(name => $"using {name};\n"))}}
            using CommerceFixtures;
            using Xunit;

            internal static class Tests { [Fact] internal static void Holds() { Assert.True(true); } }
            {{string.Join('\n', uses)}}
            """;

        Assert.Contains("List", names);
        CompileWith(
            ProjectSettings.With([("Orders", "1")], [.. names.Select(name => ProjectSettings.Item(name))]), "Names", source, language,
            typeof(FactAttribute).Assembly.Location, typeof(Assert).Assembly.Location);
    }

    [Fact]
    public void Settings_arrive_as_they_were_encoded()
    {
        var output = Run("Tests", "", ProjectSettings.Properties(("Folder", "R&D;#|=%\n\u00e9t\u00e9")));

        Assert.Contains("error CFX0004: CommerceFixturesFolder is 'R&D;#|=%\\u000A\u00e9t\u00e9'", output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Compile(string name, string source, params string[] references) =>
        CompileWith(ProjectSettings.Default, name, source, "latest", references);

    private void CompileWith(string settings, string name, string source, string language, params string[] references)
    {
        var output = Run(name, source, settings, language, references);
        Assert.True(output.Length == 0, output);
    }

    /// <summary>The output of the compiler, which is empty if it succeeds.</summary>
    private string Run(string name, string source, string settings, string language = "latest", params string[] references)
    {
        var sourcePath = Write($"{name}.cs", source);
        var configPath = Write($"{name}.globalconfig", $"is_global = true\n{CompilerVisibleSettings.EncodedProperty} = {settings}\n");
        var referenceLines = ConsumerProject.ReferencePaths.Concat(references).Select(path => $"/reference:\"{path}\"");
        var response = Write($"{name}.rsp", string.Join('\n', referenceLines));
        var start = new ProcessStartInfo(BuildFacts.DotNetHost) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in new[]
        {
            "exec", BuildFacts.CompilerOfTheSdk, "/nologo", "/noconfig", "/nostdlib", "/utf8output", "/target:library",
            "/warnaserror", $"/langversion:{language}",
            $"/analyzer:{typeof(CommerceFixturesGenerator).Assembly.Location}", $"/analyzerconfig:{configPath}",
            $"/out:{Path.Combine(folder, name)}.dll", $"/doc:{Path.Combine(folder, name)}.xml", $"@{response}", sourcePath,
        })
        {
            start.ArgumentList.Add(argument);
        }

        using var compiler = Process.Start(start)!;
        var output = compiler.StandardOutput.ReadToEnd();
        compiler.WaitForExit();
        Assert.True(compiler.ExitCode == 0 || output.Length > 0, $"The compiler ended with {compiler.ExitCode}.");
        return output;
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
