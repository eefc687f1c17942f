using System.Diagnostics;
using System.Text;

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

    [Fact]
    public void Settings_arrive_as_they_were_encoded()
    {
        var output = Run("Tests", "", ProjectSettings.Properties(("Folder", "R&D;#|=%\n\u00e9t\u00e9")));

        Assert.Contains("error CFX0004: CommerceFixturesFolder is 'R&D;#|=%\\u000A\u00e9t\u00e9'", output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Compile(string name, string source, params string[] references) =>
        Assert.Equal("", Run(name, source, ProjectSettings.Default, references));

    /// <summary>What the compiler says; nothing, where all is well.</summary>
    private string Run(string name, string source, string settings, params string[] references)
    {
        var sourcePath = Write($"{name}.cs", source);
        var configPath = Write($"{name}.globalconfig", $"is_global = true\n{CompilerVisibleSettings.EncodedProperty} = {settings}\n");
        var referenceLines = ConsumerProject.ReferencePaths.Concat(references).Select(path => $"/reference:\"{path}\"");
        var response = Write($"{name}.rsp", string.Join('\n', referenceLines));
        var start = new ProcessStartInfo(BuildFacts.DotNetHost) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in new[]
        {
            "exec", BuildFacts.CompilerOfTheSdk, "/nologo", "/noconfig", "/nostdlib", "/utf8output", "/target:library",
            "/warnaserror", "/nullable:enable",
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
