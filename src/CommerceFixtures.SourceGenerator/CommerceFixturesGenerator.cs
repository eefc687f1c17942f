using CommerceFixtures.Engine.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CommerceFixtures.SourceGenerator;

/// <summary>
/// Writes one small class for each data set that the project asks for. It reads the project's settings and no files: the classes are there
/// before the first build. Of the code it asks one question, whether it declares <c>EmbeddedAttribute</c>, and a keystroke asks that of its
/// file alone.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CommerceFixturesGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => CompilerVisibleSettings.Read(options.GlobalOptions))
            .WithTrackingName(TrackingNames.SettingsText);
        var problems = settings
            .SelectMany(static (text, _) => Problems(text))
            .WithTrackingName(TrackingNames.Problems);
        var sets = settings
            .SelectMany(static (text, _) => Sets(text))
            .WithTrackingName(TrackingNames.Sets);
        var compiler = context.ParseOptionsProvider
            .Select(static (options, _) => CompilerSupport.Of((CSharpParseOptions)options))
            .WithTrackingName(TrackingNames.CompilerSupport);
        var classes = sets
            .Combine(compiler)
            .WithTrackingName(TrackingNames.Classes);
        var declaresEmbeddedAttribute = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => EmbeddedAttributeClass.IsDeclaredBy(node), static (_, _) => true)
            .Collect()
            .Select(static (declarations, _) => !declarations.IsEmpty)
            .WithTrackingName(TrackingNames.DeclaresEmbeddedAttribute);
        var needsEmbeddedAttribute = sets
            .Collect()
            .Combine(compiler)
            .Combine(declaresEmbeddedAttribute)
            .Select(static (pair, _) => !pair.Left.Left.IsEmpty && pair.Left.Right.EmbeddedTypes && !pair.Right)
            .WithTrackingName(TrackingNames.NeedsEmbeddedAttribute);

        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(SettingsDiagnostic.Of(problem)));
        context.RegisterSourceOutput(
            classes,
            static (output, pair) =>
                output.AddSource($"CommerceFixtures.{pair.Left.Name}.g.cs", DataSetClass.Print(pair.Left, pair.Right)));
        context.RegisterSourceOutput(needsEmbeddedAttribute, static (output, needed) =>
        {
            if (needed)
                output.AddSource("CommerceFixtures.EmbeddedAttribute.g.cs", EmbeddedAttributeClass.Text);
        });
    }

    private static IEnumerable<SettingsProblem> Problems(string text) => text.Length == 0 ? [] : SettingsReader.Read(text).Problems;

    private static IEnumerable<DataSetSettings> Sets(string text) => text.Length == 0 ? [] : SettingsReader.Read(text).Sets;
}
