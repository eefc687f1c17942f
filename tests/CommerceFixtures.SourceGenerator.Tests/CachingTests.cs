using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using static CommerceFixtures.SourceGenerator.Tests.ProjectSettings;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>Which steps run again, and when. Every <see cref="GeneratorRun"/> asserts that none does after an edit.</summary>
public class CachingTests
{
    private static readonly string TwoSets = With(
        [], Item("Small", ("Orders", "50")), Item("Peak", ("Orders", "20000")));

    [Fact]
    public void A_changed_set_is_printed_again_and_its_neighbour_is_not()
    {
        var run = GeneratorRun.Of(TwoSets);

        run.Change(With([], Item("Small", ("Orders", "50")), Item("Peak", ("Orders", "30000"))));

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.SettingsText));
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Sets));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Classes));
        Assert.Contains("OrderCount = 30000;", run.Texts()["CommerceFixtures.Peak.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Other_words_for_the_same_settings_print_nothing_again()
    {
        var run = GeneratorRun.Of(ProjectSettings.Default);

        run.Change(Properties(("Orders", "3000"), ("Seed", "+1")));

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.SettingsText));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Sets));
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Classes));
    }

    [Fact]
    public void A_newer_language_prints_again_only_where_it_matters()
    {
        var run = GeneratorRun.Of(ProjectSettings.Default, LanguageVersion.CSharp7_3);

        run.ChangeLanguage(LanguageVersion.CSharp8);
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Classes));

        run.ChangeLanguage(LanguageVersion.Latest);
        run.AssertNothingRan();
    }

    /// <summary>The only question that the generator asks about code.</summary>
    [Fact]
    public void An_EmbeddedAttribute_of_the_projects_own_prints_no_class_again()
    {
        var run = GeneratorRun.Of(ProjectSettings.Default);

        run.Edit("namespace Microsoft.CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } }");
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.DeclaresEmbeddedAttribute));
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Classes));

        run.Edit("class Unrelated { }");
        run.AssertNothingRan();
    }

    [Fact]
    public void A_set_that_is_taken_out_takes_its_class_along()
    {
        var run = GeneratorRun.Of(TwoSets);

        run.Change(With([], Item("Small", ("Orders", "50"))));

        Assert.Equal(["CommerceFixtures.Small.g.cs"], run.Texts().Keys);
    }

    [Fact]
    public void A_setting_that_is_mended_brings_the_classes_back()
    {
        var run = GeneratorRun.Of(Properties(("Orders", "many")));
        Assert.Single(run.Diagnostics);

        run.Change(ProjectSettings.Default);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["CommerceFixtures.Default.g.cs"], run.Texts().Keys);
    }

    [Theory]
    [MemberData(nameof(Shapes.Names), MemberType = typeof(Shapes))]
    public void No_step_holds_on_to_the_compiler(string shape)
    {
        var run = GeneratorRun.Of(Shapes.All[shape].Settings, Shapes.All[shape].Language);

        var values = run.Values.ToList();

        Assert.NotEmpty(values);
        Assert.DoesNotContain(Reachable(values), IsOfTheCompiler);
    }

    [Fact]
    public void What_belongs_to_the_compiler_is_recognised_wherever_it_hides()
    {
        var run = GeneratorRun.Of(ProjectSettings.Default);

        var hidden = new object[] { ("text", new List<object> { run.Compilation.SyntaxTrees.First() }) };

        Assert.Contains(Reachable(hidden), IsOfTheCompiler);
    }

    private static bool IsOfTheCompiler(object value) =>
        value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location
            or ParseOptions or AnalyzerConfigOptions or AnalyzerConfigOptionsProvider;

    /// <summary>The objects, and everything that their fields and elements refer to.</summary>
    private static HashSet<object> Reachable(IEnumerable<object> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(roots);
        while (open.TryPop(out var value))
        {
            if (value is Type or Pointer || !seen.Add(value) || IsOfTheCompiler(value) || value is string || value.GetType().IsPrimitive)
                continue;
            foreach (var next in (value as IEnumerable)?.Cast<object?>() ?? Fields(value))
            {
                if (next is not null)
                    open.Push(next);
            }
        }

        return seen;
    }

    private static IEnumerable<object?> Fields(object value) => value.GetType()
        .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(field => !field.FieldType.IsPrimitive)
        .Select(field => field.GetValue(value));
}
