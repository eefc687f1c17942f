using CommerceFixtures.Engine.Settings;
using Microsoft.CodeAnalysis;
using static CommerceFixtures.SourceGenerator.Tests.ProjectSettings;

namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>The diagnostics of the generator for settings that cannot be used.</summary>
public class DiagnosticTests
{
    public static TheoryData<string, string, string[]> Unusable => new()
    {
        // a count that cannot be read
        { Properties(("Orders", "-1")), "CFX0001", ["CommerceFixturesOrders", "'-1'", "between 0 and 2,147,483,647"] },
        { Properties(("Products", "many")), "CFX0001", ["CommerceFixturesProducts", "'many'", "between 0 and 1,000,000"] },
        { Properties(("Reviews", "1,000")), "CFX0001", ["CommerceFixturesReviews", "'1,000'"] },
        { Properties(("Customers", "1e3")), "CFX0001", ["CommerceFixturesCustomers", "'1e3'"] },
        { Properties(("Customers", "2147483648")), "CFX0001", ["CommerceFixturesCustomers", "'2147483648'"] },
        { Properties(("OrderItems", "10000000001")), "CFX0001",
            ["CommerceFixturesOrderItems", "'10000000001'", "between 0 and 10,000,000,000"] },
        { Properties(("Products", "1000001")), "CFX0001", ["CommerceFixturesProducts", "'1000001'"] },
        { Properties(("Orders", "99999999999999999999")), "CFX0001", ["CommerceFixturesOrders", "'99999999999999999999'"] },
        { Properties(("Orders", "٣")), "CFX0001", ["CommerceFixturesOrders", "'٣'"] },
        { Properties(("Orders", "5\0")), "CFX0001", ["CommerceFixturesOrders is '5\\u0000'"] },
        { Properties(("Orders", new string('9', 200))), "CFX0001", ["'" + new string('9', 100) + "...'"] },
        { "Orders=50%&", "CFX0001", ["CommerceFixturesOrders", "'50%'"] },
        { "Orders=%zz&", "CFX0001", ["CommerceFixturesOrders", "'%zz'"] },
        { "Orders=%&Orders==5&", "CFX0001", ["CommerceFixturesOrders", "'=5'"] },
        { With([], Item("Small", ("Orders", "few"))), "CFX0001", ["Orders of the CommerceFixture item 'Small'", "'few'"] },
        { With([("Orders", "few")], Item("Small")), "CFX0001", ["CommerceFixturesOrders is 'few'"] },

        // counts that cannot be met together
        { Properties(("Orders", "10"), ("Customers", "0")), "CFX0002", ["CommerceFixturesCustomers is 0", "10 orders", "1 or more"] },
        { Properties(("Orders", "10"), ("Products", "0")), "CFX0002", ["CommerceFixturesProducts is 0", "10 orders", "1 or more"] },
        {
            Properties(("Orders", "10"), ("OrderItems", "9")),
            "CFX0002",
            ["CommerceFixturesOrderItems is 9", "CommerceFixturesOrderItems to 10 or more", "CommerceFixturesOrders to 9 or less"]
        },
        {
            Properties(("Orders", "10"), ("OrderItems", "0")),
            "CFX0002", ["CommerceFixturesOrderItems is 0", "set CommerceFixturesOrders to 0."]
        },
        {
            Properties(("Orders", "10"), ("Products", "2"), ("OrderItems", "21")),
            "CFX0002", ["CommerceFixturesOrderItems is 21", "CommerceFixturesOrderItems to 20 or less"]
        },
        { Properties(("Orders", "0"), ("OrderItems", "1")), "CFX0002",
            ["CommerceFixturesOrderItems is 1", "CommerceFixturesOrderItems to 0."] },
        {
            Properties(("Orders", "10"), ("OrderItems", "20"), ("Reviews", "21")),
            "CFX0002", ["CommerceFixturesReviews is 21", "CommerceFixturesReviews to 20 or less"]
        },
        {
            Properties(("Customers", "2"), ("Products", "3"), ("Orders", "9"), ("Reviews", "7")),
            "CFX0002", ["CommerceFixturesReviews is 7", "CommerceFixturesReviews to 6 or less"]
        },
        {
            With([("Orders", "10")], Item("Small", ("OrderItems", "9"))),
            "CFX0002", ["OrderItems of the CommerceFixture item 'Small' is 9", "set CommerceFixturesOrders to 9"]
        },

        // a name that is not valid for a class or a folder
        { With([], Item("two words")), "CFX0003", ["'two words'", "'Small'"] },
        { With([], Item("1st")), "CFX0003", ["'1st'"] },
        { With([], Item("Größe")), "CFX0003", ["'Größe'"] },
        { With([], Item("Sm\u202Eall")), "CFX0003", ["'Sm\\u202Eall'"] },
        { With([], Item("Small\0")), "CFX0003", ["'Small\\u0000'"] },
        { With([], Item("../up")), "CFX0003", ["'../up'"] },
        { With([], Item(new string('A', 65))), "CFX0003", [new string('A', 65), "at most 64"] },
        { With([], [("Orders", "5")]), "CFX0003", ["item ''"] },
        { With([], Item("class")), "CFX0003", ["'class'", "'ClassSet'"] },
        { With([], Item("record")), "CFX0003", ["'record'", "'RecordSet'"] },
        { With([], Item("Order")), "CFX0003", ["'Order'", "'OrderSet'"] },
        { With([], Item("aux")), "CFX0003", ["'aux'", "'AuxSet'"] },
        { With([], Item("Peak"), Item("PEAK")), "CFX0003", ["'PEAK'", "same name as another", "'PEAK2'"] },

        // a folder outside of the output folder
        { Properties(("Folder", "../data")), "CFX0004", ["CommerceFixturesFolder", "'../data'", "'data/shop'"] },
        { Properties(("Folder", "/data")), "CFX0004", ["'/data'"] },
        { Properties(("Folder", "C:\\data")), "CFX0004", ["'C:\\data'"] },
        { Properties(("Folder", "data//shop")), "CFX0004", ["'data//shop'"] },
        { Properties(("Folder", "data/nul.csv")), "CFX0004", ["'data/nul.csv'"] },
        { Properties(("Folder", "a\nb")), "CFX0004", ["CommerceFixturesFolder is 'a\\u000Ab'"] },
        { Properties(("Folder", "shop\u202Egnp")), "CFX0004", ["'shop\\u202Egnp'"] },
        { Properties(("Folder", "sh\u200Bop")), "CFX0004", ["'sh\\u200Bop'"] },
        { Properties(("Folder", "sh\u3164op")), "CFX0004", ["'sh\\u3164op'"] },
        { Properties(("Folder", "data/" + new string('a', 256))), "CFX0004", ["at most 255 bytes"] },
        { Properties(("Folder", new string('é', 128))), "CFX0004", ["at most 255 bytes"] },

        // a date that is not valid, or is before or after another one that it must not be
        { Properties(("StartDate", "2024-02-30")), "CFX0006", ["CommerceFixturesStartDate", "'2024-02-30'", "2025-01-31"] },
        { Properties(("EndDate", "31.01.2025")), "CFX0006", ["CommerceFixturesEndDate", "'31.01.2025'"] },
        { Properties(("StartDate", "2024-02-29\0")), "CFX0006", ["'2024-02-29\\u0000'"] },
        { Properties(("StartDate", "1899-12-31")), "CFX0006", ["CommerceFixturesStartDate", "'1899-12-31'", "1900-01-01"] },
        {
            Properties(("StartDate", "2024-01-01"), ("EndDate", "2024-01-01")),
            "CFX0006", ["CommerceFixturesEndDate is 2024-01-01", "2024-01-02 or later"]
        },
        {
            Properties(("RegistrationEndDate", "2022-12-31")),
            "CFX0006", ["CommerceFixturesRegistrationEndDate is 2022-12-31", "2023-01-01 or later"]
        },
        {
            Properties(("RegistrationEndDate", "2025-01-31")),
            "CFX0006", ["CommerceFixturesRegistrationEndDate is 2025-01-31", "2025-01-30 or earlier"]
        },

        // an email domain that is not valid
        {
            Properties(("EmailDomains", "example.com;not a domain")),
            "CFX0007", ["CommerceFixturesEmailDomains", "'not a domain'", "'example.com;shop.test'"]
        },
        { Properties(("EmailDomains", "bücher.test")), "CFX0007", ["'bücher.test'"] },
        { Properties(("EmailDomains", "-shop.test")), "CFX0007", ["'-shop.test'"] },
        { Properties(("EmailDomains", "10.0.0.1")), "CFX0007", ["'10.0.0.1'"] },
        { Properties(("EmailDomains", ";")), "CFX0007", ["CommerceFixturesEmailDomains is ';'"] },

        // a seed that is not a number
        { Properties(("Seed", "lucky")), "CFX0008", ["CommerceFixturesSeed", "'lucky'", "42"] },
        { Properties(("Seed", "1.5")), "CFX0008", ["'1.5'"] },
        { Properties(("Seed", "-7\0\0")), "CFX0008", ["'-7\\u0000\\u0000'"] },
        { Properties(("Seed", "9223372036854775808")), "CFX0008", ["'9223372036854775808'"] },

        // a number of parts that is not valid, or is too large for the orders
        { Properties(("Parts", "1\0")), "CFX0014", ["CommerceFixturesParts is '1\\u0000'"] },
        { Properties(("Parts", "0")), "CFX0014", ["CommerceFixturesParts is '0'", "between 1 and 10,000"] },
        { Properties(("Parts", "10001"), ("Orders", "100000000")), "CFX0014", ["CommerceFixturesParts is '10001'"] },
        { Properties(("Parts", "two"), ("Orders", "200000000")), "CFX0014", ["CommerceFixturesParts is 'two'"] },
        { Properties(("Parts", "4")), "CFX0014",
            ["CommerceFixturesParts is 4", "3000 orders", "CommerceFixturesParts to 3 or less", "4000 or more orders"] },
        { Properties(("Parts", "2"), ("Orders", "0")), "CFX0014",
            ["CommerceFixturesParts is 2", "0 orders", "CommerceFixturesParts to 1, "] },
        {
            With([("Parts", "16")], Item("Peak", ("Orders", "20000")), Item("Small", ("Orders", "1999"))),
            "CFX0014",
            ["CommerceFixturesParts is 16", "the set 'Small' has 1999 orders", "CommerceFixturesParts to 1, ", "16000 or more orders"]
        },

        // more rows than the parts can have
        {
            Properties(("Orders", "100000001")),
            "CFX0015",
            ["CommerceFixturesOrders is 100000001", "at most 100,000,000 rows",
                "Parts to 2 or more, or set CommerceFixturesOrders to 100000000 or less"]
        },
        {
            Properties(("OrderItems", "10000000000"), ("Parts", "99")),
            "CFX0015", ["CommerceFixturesOrderItems is 10000000000", "CommerceFixturesParts to 100 or more, or"]
        },
        {
            Properties(("Customers", "2147483647"), ("Orders", "5000"), ("Parts", "2")),
            "CFX0015",
            ["CommerceFixturesParts to 22 or more and CommerceFixturesOrders to 22000 or more, " +
                "or set CommerceFixturesCustomers to 200000000 or less"]
        },
        {
            With([], Item("Peak", ("Orders", "2000000"), ("Reviews", "100000001"))),
            "CFX0015", ["Reviews of the CommerceFixture item 'Peak' is 100000001", "CommerceFixturesParts to 2 or more"]
        },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void An_unusable_setting_is_one_coded_error_that_names_it_and_leaves_no_class(string settings, string code, string[] fragments)
    {
        var run = GeneratorRun.Of(settings);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(code, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("CommerceFixtures", diagnostic.Descriptor.Category);
        Assert.Equal(
            $"https://github.com/commerce-fixtures/CommerceFixtures/blob/main/docs/errors.md#{code.ToLowerInvariant()}",
            diagnostic.Descriptor.HelpLinkUri);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.All(fragments, fragment => Assert.Contains(fragment, diagnostic.GetMessage(null), StringComparison.Ordinal));
        Assert.Empty(run.Texts());
    }

    [Fact]
    public void Every_problem_is_reported_at_once_and_none_of_the_sets_is_made()
    {
        var run = GeneratorRun.Of(With(
            [("Seed", "lucky"), ("Folder", "..")],
            Item("Good"),
            Item("Bad", ("Orders", "few"), ("EndDate", "soon"))));

        Assert.Equal(["CFX0001", "CFX0004", "CFX0006", "CFX0008"], run.Diagnostics.Select(diagnostic => diagnostic.Id).Order());
        Assert.Empty(run.Texts());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_the_property_there_is_nothing_to_do(string? settings)
    {
        var run = GeneratorRun.Of(settings);

        Assert.Empty(run.Texts());
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("|")]
    [InlineData("&&&|||&")]
    [InlineData("nonsense")]
    [InlineData("=5&=&Orders&Orders=&")]
    [InlineData("orders=5&Unknown=%3B&")]
    [InlineData("Products=%20&Orders=%E2%80%83&")]
    public void Text_that_sets_nothing_gives_the_default_set(string settings)
    {
        var run = GeneratorRun.Of(settings);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(GeneratorRun.Of(ProjectSettings.Default).Texts(), run.Texts());
    }

    [Fact]
    public void Whatever_the_text_it_gives_classes_or_diagnostics()
    {
        string[] pieces =
        [
            "Name", "Folder", "Orders", "Products", "Customers", "OrderItems", "Reviews", "Seed", "EmailDomains", "Parts",
            "StartDate", "RegistrationEndDate", "EndDate", "2024-02-29", "1900-01-01", "2199-12-31",
            "&Orders=7&", "&Customers=0&", "&OrderItems=9&", "&Parts=2&", "&Reviews=2147483647&", "0", "7", "-", "100000000", "10000000000",
            "=", "=", "=", "&", "&", "|", "|Count=1&Name=", "|Count=2&Name=A%1FB&", "%1F", "%", "%2", "%00", "%ED%A0%80", "%7C", "%26",
            ".", "/", "\\", "A", "a.b", "\ud800", "\0", "{0}", "\"", "é",
        ];
        var random = new Random(1);
        var outcomes = new HashSet<string>();

        for (var i = 0; i < 20_000; i++)
        {
            var settings = string.Concat(random.GetItems(pieces, random.Next(1, 30)));
            var (sets, problems) = SettingsReader.Read(settings);
            Assert.NotEqual(sets.Count == 0, problems.Count == 0);
            Assert.All(problems, problem => Assert.Equal(problem.Message, SettingsDiagnostic.Of(problem).GetMessage(null)));
            Assert.All(sets, set => Assert.NotEmpty(DataSetClass.Print(set, new CompilerSupport(true, true))));
            outcomes.UnionWith(problems.Select(problem => problem.Code).DefaultIfEmpty("classes"));
        }

        Assert.Equal(["CFX0001", "CFX0002", "CFX0003", "CFX0004", "CFX0006", "CFX0007", "CFX0008", "CFX0014", "CFX0015", "classes"],
            outcomes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_compiler_can_load_the_generator_without_another_file()
    {
        var references = typeof(CommerceFixturesGenerator).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "netstandard"], references);
    }
}
