using System.Globalization;
using System.Text.RegularExpressions;

namespace CommerceFixtures.Package.Tests;

/// <summary>Runs consumers that are test projects.</summary>
internal static class TestProject
{
    public const string XunitPackages = """
        <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
        <PackageReference Include="xunit" Version="2.9.3" />
        <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
        """;

    /// <summary>Builds without warnings and passes exactly this number of tests.</summary>
    public static async Task PassesAsync(Consumer consumer, int tests) => Assert.Equal(tests, await PassedAsync(consumer));

    /// <summary>Builds without warnings and passes all tests.</summary>
    /// <returns>The number of tests.</returns>
    public static async Task<int> PassedAsync(Consumer consumer)
    {
        consumer.Properties += "<UseAppHost>true</UseAppHost>"; // Xunit 3 asks for it.
        var build = await consumer.SucceedAsync("build");
        Assert.Empty(build.Warnings);

        var output = await consumer.OutputAsync("test", "--no-build");
        var counts = Regex.Matches(output, @"(total|failed|passed|succeeded|skipped): +(\d+)", RegexOptions.IgnoreCase)
            .ToLookup(
                match => match.Groups[1].Value.ToLowerInvariant().Replace("succeeded", "passed"),
                match => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
        Assert.Equal((0, 0), (counts["failed"].Single(), counts["skipped"].Single()));
        Assert.Equal(counts["total"], counts["passed"]);
        return counts["passed"].Single();
    }
}
