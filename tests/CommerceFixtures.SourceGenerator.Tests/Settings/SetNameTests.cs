using System.Reflection;
using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.SourceGenerator.Tests.Settings;

public class SetNameTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData("Small")]
    [InlineData("small")]
    [InlineData("S")]
    [InlineData("Peak_2025")]
    [InlineData("Default")]
    [InlineData("Closed")]
    [InlineData("LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong")]
    public void A_plain_word_is_usable(string name)
    {
        var (sets, problems) = SettingsReader.Read(ProjectSettings.With([], ProjectSettings.Item(name)));

        Assert.Empty(problems);
        Assert.Equal((name, $"CommerceFixtures/{name}"), (Assert.Single(sets).Name, sets[0].Folder));
    }

    [Fact]
    public void No_set_can_be_called_like_a_type_of_the_library()
    {
        var types = typeof(Order).Assembly.GetTypes()
            .Where(type => type.Namespace == "CommerceFixtures" && type.IsVisible && !type.IsNested)
            .Select(type => type.Name)
            .ToList();

        Assert.NotEmpty(types);
        Assert.All(types, AssertRefused);
    }

    [Theory]
    [InlineData("Program")]
    [InlineData("Microsoft")]
    [InlineData("Xunit")]
    [InlineData("NUnit")]
    [InlineData("TUnit")]
    public void No_set_can_be_called_like_what_a_test_project_has_outside_all_namespaces(string name) => AssertRefused(name);

    [Fact]
    public void No_set_can_be_called_like_a_member_of_its_class()
    {
        var ofItsOwn = GeneratedClass.Load(ProjectSettings.Default).GetMembers(Everything)
            .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(member => member is not MethodBase { IsSpecialName: true })
            .Select(member => member.Name);
        var ofEveryObject = typeof(object).GetMethods(Everything | BindingFlags.Instance)
            .Where(method => method.IsPublic || method.IsFamily)
            .Select(method => method.Name);
        var members = ofItsOwn.Concat(ofEveryObject).ToList();

        Assert.Contains("ReadOrderItems", members);
        Assert.All(members, AssertRefused);
    }

    [Fact]
    public void No_set_can_be_called_like_a_word_of_the_language()
    {
        var words = CSharpWords.All.Where(word => char.IsAsciiLetter(word[0])).ToList();

        Assert.All(["class", "closed", "where"], word => Assert.Contains(word, words));
        Assert.All(words, AssertRefused);
    }

    [Fact]
    public void No_set_can_be_called_like_a_type_that_a_test_project_imports()
    {
        Assert.All(["Random", "Single", "HttpClient", "Record", "Is", "StringAssert"], name => Assert.Contains(name, ImportedNames.All));
        Assert.All(ImportedNames.All, AssertRefused);
    }

    [Fact]
    public void The_name_that_is_offered_instead_of_a_reserved_one_is_usable()
    {
        foreach (var reserved in new[] { "class", "Order", "CON", "LazySet", "where", "Random", "FactAttribute" })
        {
            var message = Assert.Single(SettingsReader.Read(ProjectSettings.With([], ProjectSettings.Item(reserved))).Problems).Message;
            var offered = message.Split('\'')[3];

            Assert.Empty(SettingsReader.Read(ProjectSettings.With([], ProjectSettings.Item(offered))).Problems);
        }
    }

    private static void AssertRefused(string name) =>
        Assert.Matches(
            "has (a reserved name|the name of a type that C# files import)",
            Assert.Single(SettingsReader.Read(ProjectSettings.With([], ProjectSettings.Item(name))).Problems).Message);
}
