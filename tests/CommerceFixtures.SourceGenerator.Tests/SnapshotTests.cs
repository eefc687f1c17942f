namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>
/// Compares the generated files with snapshots, character by character. To accept a change, set the environment variable ACCEPT_SNAPSHOTS
/// to 1, run the tests, and review the difference before you commit it.
/// </summary>
public class SnapshotTests
{
    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public void Generated_files_are_as_accepted(string shape)
    {
        var (settings, language) = Shapes.All[shape];

        var texts = GeneratorRun.Of(settings, language).Texts();

        Compare($"{shape}.g.cs.txt", string.Concat(texts.Select(file => $"// ---- {file.Key}\n{file.Value}")));
    }

    [Fact]
    public void A_compiler_that_hides_embedded_types_gets_one()
    {
        var set = CommerceFixtures.Engine.Settings.SettingsReader.Read(ProjectSettings.Default).Sets.Single();

        var text = DataSetClass.Print(set, new CompilerSupport(NullableDirective: true, EmbeddedTypes: true));

        Compare("Embedded.g.cs.txt", text + "// ---- the attribute\n" + EmbeddedAttributeClass.Text);
    }

    private static void Compare(string fileName, string text)
    {
        var actual = text.Replace($"\"{BuildFacts.PackageVersion}\"", "\"VERSION\"", StringComparison.Ordinal);
        var path = Path.Combine(BuildFacts.SnapshotDirectory, fileName);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(path, actual);

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
