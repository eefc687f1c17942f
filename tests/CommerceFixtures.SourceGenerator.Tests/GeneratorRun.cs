using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>
/// A run of the generator in a project. Each run is followed by two more: one after an edit, and one with a new options object with equal
/// values. Neither may regenerate anything.
/// </summary>
internal sealed class GeneratorRun
{
    private static readonly string[] StepNames =
        [.. typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    private GeneratorDriver driver;
    private CSharpParseOptions parseOptions;

    private GeneratorRun(GeneratorDriver driver, CSharpParseOptions parseOptions, Compilation compilation)
    {
        this.driver = driver;
        this.parseOptions = parseOptions;
        Compilation = compilation;
    }

    public Compilation Compilation { get; private set; }

    public GeneratorRunResult Result => driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Diagnostics => driver.GetRunResult().Diagnostics;

    /// <param name="settings">The encoded settings, or null if no target has filled them in.</param>
    /// <param name="language">The version of C#.</param>
    /// <param name="sources">The code of the project.</param>
    public static GeneratorRun Of(string? settings, LanguageVersion language = LanguageVersion.Latest, params string[] sources) =>
        Of(Encoded(settings), language, sources);

    /// <param name="properties">The compiler-visible properties, by name.</param>
    /// <param name="language">The version of C#.</param>
    /// <param name="sources">The code of the project.</param>
    public static GeneratorRun Of(
        IReadOnlyDictionary<string, string> properties, LanguageVersion language = LanguageVersion.Latest, params string[] sources)
    {
        var parseOptions = ConsumerProject.ParseOptions(language);
        var compilation = ConsumerProject.Compilation(parseOptions, sources);
        var driver = CSharpGeneratorDriver.Create(
            [new CommerceFixturesGenerator().AsSourceGenerator()],
            parseOptions: parseOptions,
            optionsProvider: new Options(properties),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

        var run = new GeneratorRun(driver, parseOptions, compilation);
        run.Again();
        var first = run.Texts();
        run.Edit("class Unrelated { }");
        run.AssertNothingRan();
        run.Change(new Options(properties));
        run.AssertNothingRan();
        Assert.Equal(first, run.Texts());
        Assert.Null(run.Result.Exception);
        return run;
    }

    /// <summary>The generated files, by hint name.</summary>
    public IReadOnlyDictionary<string, string> Texts() =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public void Edit(string source)
    {
        Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, parseOptions));
        Again();
    }

    public void Change(string? settings) => Change(new Options(Encoded(settings)));

    public void ChangeLanguage(LanguageVersion language)
    {
        parseOptions = ConsumerProject.ParseOptions(language);
        driver = driver.WithUpdatedParseOptions(parseOptions);
        Compilation = ConsumerProject.Compilation(parseOptions, []);
        Again();
    }

    /// <summary>The reasons for the outputs of a step: new, modified, or cached.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Steps(step).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    public IEnumerable<object> Values => StepNames.SelectMany(Steps).SelectMany(step => step.Outputs).Select(output => output.Value);

    public Compilation CompilationWithClasses() => Compilation.AddSyntaxTrees(
        Result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(source.SourceText, parseOptions, source.HintName)));

    public void AssertNothingRan()
    {
        var outputs = Result.TrackedOutputSteps.SelectMany(steps => steps.Value).Concat(StepNames.SelectMany(Steps))
            .SelectMany(step => step.Outputs);
        Assert.All(outputs, output => Assert.True(
            output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
            $"{output.Value} is {output.Reason}."));
    }

    private IEnumerable<IncrementalGeneratorRunStep> Steps(string name) =>
        Result.TrackedSteps.TryGetValue(name, out var steps) ? steps : [];

    private static Dictionary<string, string> Encoded(string? settings) =>
        settings is null ? [] : new() { [CompilerVisibleSettings.EncodedProperty] = settings };

    private void Change(Options options)
    {
        driver = driver.WithUpdatedAnalyzerConfigOptions(options);
        Again();
    }

    private void Again() => driver = driver.RunGenerators(Compilation);

    private sealed class Options(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptions
        {
            private readonly Dictionary<string, string> values = new(properties, KeyComparer);

            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
