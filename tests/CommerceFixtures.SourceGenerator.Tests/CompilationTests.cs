using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static CommerceFixtures.SourceGenerator.Tests.ProjectSettings;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>
/// Generated code compiles in the strictest projects: every warning is an error, documentation is checked, and C# is old or new.
/// </summary>
public class CompilationTests
{
    public static TheoryData<string, LanguageVersion> ShapesInEachLanguage
    {
        get
        {
            var rows = new TheoryData<string, LanguageVersion>();
            foreach (var shape in Shapes.All.Keys)
            {
                rows.Add(shape, LanguageVersion.CSharp7_3);
                rows.Add(shape, LanguageVersion.CSharp8);
                rows.Add(shape, LanguageVersion.Latest);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(ShapesInEachLanguage))]
    public void Every_shape_compiles_without_a_warning(string shape, LanguageVersion language)
    {
        var run = GeneratorRun.Of(Shapes.All[shape].Settings, language);

        Assert.NotEmpty(run.Texts());
        AssertCompiles(run.CompilationWithClasses());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Latest)]
    public void Every_member_is_of_use_to_code_in_other_namespaces(LanguageVersion language)
    {
        const string members = """
            const int Rows = {0}.ProductCount + {0}.CustomerCount + {0}.OrderCount + {0}.OrderItemCount + {0}.ReviewCount;
            const long Seed = {0}.Seed;
            const string Texts = {0}.Name + {0}.Folder;
            static System.DateOnly[] Dates() {{ return new[] {{ {0}.StartDate, {0}.RegistrationEndDate, {0}.EndDate }}; }}
            static global::CommerceFixtures.CommerceDataSet Data() {{ return {0}.Data; }}
            static decimal Lists()
            {{
                return {0}.Products[0].Price + {0}.Customers.Count + {0}.Orders[0].TotalAmount
                    + {0}.OrderItems[0].LineTotal + {0}.Reviews[0].Rating;
            }}
            static System.Collections.Generic.IEnumerable<object> Streams()
            {{
                foreach (var row in {0}.ReadProducts()) yield return row.Category;
                foreach (var row in {0}.ReadCustomers()) yield return row.Email;
                foreach (var row in {0}.ReadOrders()) yield return row.OrderDate;
                foreach (var row in {0}.ReadOrderItems()) yield return row.Discount;
                foreach (var row in {0}.ReadReviews()) yield return row.ReviewText;
            }}
            """;
        var run = GeneratorRun.Of(
            ProjectSettings.Default,
            language,
            $"namespace Shop.Tests {{ static class Qualified {{ {string.Format(null, members, "CommerceFixtures.Default")} }} }}",
            "namespace My.CommerceFixtures.Tests " +
                $"{{ static class InShadow {{ {string.Format(null, members, "global::CommerceFixtures.Default")} }} }}",
            $"namespace CommerceFixtures.Tests {{ static class Inside {{ {string.Format(null, members, "Default")} }} }}",
            $"namespace Shop.Tests {{ using CommerceFixtures; static class Imported {{ {string.Format(null, members, "Default")} }} }}");

        AssertCompiles(run.CompilationWithClasses());
    }

    [Fact]
    public void A_class_carries_the_settings_of_its_set()
    {
        var settings = With(
            [("Folder", "R&D\\shop/")],
            Item("Full", ("Products", "10"), ("Customers", "20"), ("Orders", "30"), ("OrderItems", "40"), ("Reviews", "15"),
                ("Seed", "-9223372036854775808"), ("StartDate", "2020-02-29"),
                ("RegistrationEndDate", "2020-10-01"), ("EndDate", "2021-12-31")));

        var full = GeneratedClass.Load(settings, "Full");

        Assert.False(full.IsVisible);
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["Name"] = "Full",
                ["Folder"] = "R&D/shop/Full",
                ["Seed"] = long.MinValue,
                ["ProductCount"] = 10,
                ["CustomerCount"] = 20,
                ["OrderCount"] = 30,
                ["OrderItemCount"] = 40,
                ["ReviewCount"] = 15,
            },
            full.GetFields().ToDictionary(field => field.Name, field => field.GetRawConstantValue()));
        Assert.Equal(new DateOnly(2020, 2, 29), GeneratedClass.Get(full, "StartDate"));
        Assert.Equal(new DateOnly(2020, 10, 1), GeneratedClass.Get(full, "RegistrationEndDate"));
        Assert.Equal(new DateOnly(2021, 12, 31), GeneratedClass.Get(full, "EndDate"));
    }

    private static void AssertCompiles(Compilation compilation)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        Assert.True(compilation.Emit(Stream.Null).Success);
    }
}
