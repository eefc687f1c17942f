namespace CommerceFixtures.Package.Tests;

public sealed class PublishTests
{
    [Fact]
    public async Task The_set_is_published_with_and_without_a_build()
    {
        using var consumer = new Consumer();

        await consumer.SucceedAsync("publish --output built");
        await consumer.SucceedAsync("publish --output copied --no-build");

        Assert.Equal(BuildTests.Output, consumer.Files("built"));
        Assert.Equal(BuildTests.Output, consumer.Files("copied"));
        Assert.Equal("30", await consumer.ProgramOutputAsync("copied/Consumer.dll"));
    }
}
