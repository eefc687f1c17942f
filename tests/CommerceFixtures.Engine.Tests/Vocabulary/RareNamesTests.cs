using System.Text.Json;
using Bogus.Bson;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests.Vocabulary;

/// <summary>The rare names are those of Bogus' English locale, in its order: plain names that are not among the common ones.</summary>
public class RareNamesTests
{
    [Theory, InlineData("firstNames", "first_name"), InlineData("lastNames", "last_name")]
    public void Rare_names_are_those_of_Bogus_in_its_order(string property, string path)
    {
        string[] expected =
            [.. new English().Words("name", path).Except(Resource.Json("common_names.json").Strings(property)).Where(IsPlain)];

        Assert.True(
            expected.SequenceEqual(Resource.Json("rare_names.json").Strings(property)),
            $"rare_names.json is not what Bogus {typeof(Bogus.Faker).Assembly.GetName().Version} has. " +
            $"Write as its {property}: {JsonSerializer.Serialize(expected)}");
    }

    /// <summary>Whether the name consists of letters and inner apostrophes, from which an email address can be built.</summary>
    private static bool IsPlain(string name) => name.Length > 2 && name.All(c => char.IsAsciiLetter(c) || c == '\'');

    private sealed class English() : Bogus.DataSet("en")
    {
        public IEnumerable<string> Words(string category, string path) =>
            GetArray(category, path).OfType<BValue>().Select(value => value.StringValue);
    }
}
