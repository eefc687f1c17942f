using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Build.Tests;

public sealed class ProgressTextTests
{
    [Theory]
    [InlineData(0.6289, 13.2, "62%, about 14 s left")]
    [InlineData(0.999, 0, "99%, about 0 s left")]
    [InlineData(0.001, 119.5, "0%, about 120 s left")]
    [InlineData(0.5, 121, "50%, about 3 min left")]
    [InlineData(0.5, 7201, "50%, about 3 h left")]
    public void Says_how_far_it_is_and_how_long_it_needs(double fraction, double seconds, string expected) =>
        Assert.Equal($"checking, {expected}", ProgressText.Of(new(MakePhase.Check, fraction, TimeSpan.FromSeconds(seconds))));

    [Fact]
    public void Has_words_for_each_phase()
    {
        var words = Enum.GetValues<MakePhase>().Select(phase => ProgressText.Of(new(phase, 0, TimeSpan.Zero)).Split(',')[0]).ToList();

        Assert.Contains("generating order items", words);
        Assert.Equal(words.Distinct(), words);
    }
}
