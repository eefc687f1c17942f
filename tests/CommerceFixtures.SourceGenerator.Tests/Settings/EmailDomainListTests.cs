using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.SourceGenerator.Tests.Settings;

public class EmailDomainListTests
{
    [Theory]
    [InlineData("", "example.com,example.net,example.org")]
    [InlineData("shop.test", "shop.test")]
    [InlineData("Shop.TEST; a.example ,shop.test;", "shop.test,a.example")]
    [InlineData("3com.co.uk", "3com.co.uk")]
    public void Domains_are_told_apart_and_put_in_lower_case(string domains, string expected)
    {
        var (sets, problems) = SettingsReader.Read(ProjectSettings.Properties(("EmailDomains", domains)));

        Assert.Empty(problems);
        Assert.Equal(expected.Split(','), sets[0].EmailDomains);
    }
}
