namespace CommerceFixtures.Package.Tests;

public sealed class TargetFrameworkTests
{
    [Fact]
    public async Task Each_framework_has_files_of_its_own_and_they_are_the_same()
    {
        using var consumer = new Consumer { TargetFrameworks = "net8.0;net10.0" };

        await consumer.SucceedAsync("build");

        foreach (var file in Consumer.SetFiles)
        {
            Assert.Equal(
                await File.ReadAllBytesAsync(consumer.FullPath($"bin/Debug/net8.0/CommerceFixtures/{file}")),
                await File.ReadAllBytesAsync(consumer.FullPath($"bin/Debug/net10.0/CommerceFixtures/{file}")));
        }

        Assert.Equal("30", await consumer.ProgramOutputAsync("bin/Debug/net8.0/Consumer.dll"));
        Assert.Equal("30", await consumer.ProgramOutputAsync());
    }
}
