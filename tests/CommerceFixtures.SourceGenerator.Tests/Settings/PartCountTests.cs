using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Tests;

namespace CommerceFixtures.SourceGenerator.Tests.Settings;

public class PartCountTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("Parts=1&Orders=0", 1)]
    [InlineData("Parts=3", 3)]
    [InlineData("Parts=016&Orders=16000", 16)]
    [InlineData("Parts=10000&Orders=10000000", 10000)]
    public void A_set_is_in_one_part_or_in_as_many_as_its_orders_fill(string settings, int parts)
    {
        var (sets, problems) = SettingsReader.Read(settings);

        Assert.Empty(problems);
        Assert.Equal(parts, Assert.Single(sets).Parts);
    }

    [Fact]
    public void All_sets_have_the_parts_of_the_property()
    {
        var (sets, problems) = SettingsReader.Read(
            SettingsNotation.Encode("Parts=2|Name=Small&Orders=2000&Parts=1|Name=Peak&Orders=50000"));

        Assert.Empty(problems);
        Assert.Equal([2, 2], sets.Select(set => set.Parts));
    }

    /// <summary>The message says what to set instead.</summary>
    [Theory]
    [InlineData("Orders=7999", 7, "Set CommerceFixturesParts to 7 or less, ")]
    [InlineData("Orders=1999", 1, "Set CommerceFixturesParts to 1, ")]
    [InlineData("Orders=9000&Customers=59", 5, "Set CommerceFixturesParts to 5 or less, or give the set 60 or more customers.")]
    [InlineData("Orders=10001000", 10000, "It must be a whole number between 1 and 10,000, ")]
    public void The_nearest_number_that_works_is_named_and_works(string orders, int works, string says)
    {
        var problem = Assert.Single(SettingsReader.Read(FormattableString.Invariant($"{orders}&Parts={works + 1}")).Problems);

        Assert.Equal(ProblemCode.BadPartCount, problem.Code);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
        Assert.Empty(SettingsReader.Read(FormattableString.Invariant($"{orders}&Parts={works}")).Problems);
    }

    [Theory]
    [InlineData("Orders=2147483647", 22)]
    [InlineData("OrderItems=10000000000", 100)]
    [InlineData("Customers=100000001", 2)]
    public void The_parts_that_a_large_table_needs_are_named_and_enough(string settings, int needed)
    {
        var problem = Assert.Single(SettingsReader.Read(settings).Problems);

        Assert.Equal(ProblemCode.TooManyRows, problem.Code);
        Assert.Contains($"Set CommerceFixturesParts to {needed} or more, or", problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(SettingsReader.Read(FormattableString.Invariant($"{settings}&Parts={needed - 1}")).Problems);
        Assert.Empty(SettingsReader.Read(FormattableString.Invariant($"{settings}&Parts={needed}")).Problems);
    }
}
