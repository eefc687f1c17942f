using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.SourceGenerator.Tests.Settings;

public class EquatableListTests
{
    [Fact]
    public void Lists_of_the_same_elements_in_the_same_order_are_equal()
    {
        var list = new EquatableList<string>(["a.test", "b.test"]);

        Assert.True(list.Equals(new EquatableList<string>(new List<string> { "a.test", "b.test" })));
        Assert.Equal(list.GetHashCode(), new EquatableList<string>(["a.test", "b.test"]).GetHashCode());
        Assert.False(list.Equals(new EquatableList<string>(["b.test", "a.test"])));
        Assert.False(list.Equals(new EquatableList<string>(["a.test"])));
        Assert.False(list.Equals(null));
    }

    /// <summary>The generator compares settings to detect changes.</summary>
    [Fact]
    public void Settings_that_are_read_twice_are_equal_and_follow_their_domains()
    {
        var settings = Read("shop.test;store.test");

        Assert.Equal(settings, Read("shop.test; STORE.test"));
        Assert.NotEqual(settings, Read("store.test;shop.test"));
    }

    private static DataSetSettings Read(string domains) =>
        Assert.Single(SettingsReader.Read(ProjectSettings.Properties(("EmailDomains", domains))).Sets);
}
