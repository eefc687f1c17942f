namespace CommerceFixtures.Package.Tests;

/// <summary>The package restores and builds without warnings, however a repository manages its packages.</summary>
public sealed class PackageManagementTests
{
    [Fact]
    public async Task The_version_may_stand_in_a_central_file()
    {
        using var consumer = new Consumer();
        consumer.Project.PackageReference = $"""<PackageReference Include="{ConsumerProject.ThePackage}" />""";
        consumer.Write("Directory.Packages.props", Central("PackageVersion"));

        await BuildsCleanAsync(consumer);
    }

    /// <summary>A global reference excludes the compile and runtime assets of a package, but the generated class needs both.</summary>
    [Fact]
    public async Task A_global_reference_is_enough()
    {
        using var consumer = new Consumer();
        consumer.Project.PackageReference = "";
        consumer.Write("Directory.Packages.props", Central("GlobalPackageReference"));

        await BuildsCleanAsync(consumer);

        await consumer.SucceedAsync("publish -c Debug --output out --no-build");
        Assert.Equal("30", await consumer.ProgramOutputAsync("out/Consumer.dll"));
    }

    [Fact]
    public async Task A_lock_file_names_it_and_a_restore_in_locked_mode_keeps_to_that()
    {
        using var consumer = new Consumer();
        consumer.Properties += "<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>";
        await BuildsCleanAsync(consumer);
        var locked = await File.ReadAllTextAsync(consumer.FullPath("packages.lock.json"));
        Assert.Contains($"\"resolved\": \"{PackedProduct.Version}\"", locked);

        Directory.Delete(consumer.FullPath("obj"), recursive: true);
        await BuildsCleanAsync(consumer, "-p:RestoreLockedMode=true");

        Assert.Equal(locked, await File.ReadAllTextAsync(consumer.FullPath("packages.lock.json")));
    }

    [Fact]
    public async Task Sources_may_be_mapped_so_that_it_comes_from_one_of_them_alone()
    {
        using var consumer = new Consumer(ownPackages: true) { Items = """<PackageReference Include="CsvHelper" />""" };
        consumer.Project.PackageReference = $"""<PackageReference Include="{ConsumerProject.ThePackage}" />""";
        consumer.Write(
            "Directory.Packages.props", Central("PackageVersion", """<PackageVersion Include="CsvHelper" Version="33.1.0" />"""));
        consumer.Write("NuGet.config", await MappedSourcesAsync(consumer));

        await BuildsCleanAsync(consumer);

        var origin = await File.ReadAllTextAsync(
            Path.Combine(consumer.PackagesFolder, "commercefixtures", PackedProduct.Version, ".nupkg.metadata"));
        Assert.Contains(Path.GetFileName(PackedProduct.Feed), origin);
    }

    private static async Task BuildsCleanAsync(Consumer consumer, params string[] more)
    {
        var build = await consumer.SucceedAsync("build", more);

        Assert.Empty(build.Warnings);
        Assert.Equal("30", await consumer.ProgramOutputAsync());
    }

    private static string Central(string item, string others = "") => $"""
        <Project>
          <PropertyGroup>
            <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
          </PropertyGroup>
          <ItemGroup>
            <{item} Include="{ConsumerProject.ThePackage}" Version="{PackedProduct.Version}" />
            {others}
          </ItemGroup>
        </Project>
        """;

    /// <summary>
    /// Package source mapping: our package comes only from the local feed, and all others from the sources of this machine.
    /// </summary>
    private static async Task<string> MappedSourcesAsync(Consumer consumer)
    {
        const string enabled = "E ";
        var sources = (await consumer.OutputAsync("nuget", "list", "source", "--format", "short")).Split('\n')
            .Where(line => line.StartsWith(enabled, StringComparison.Ordinal))
            .Select((line, number) => (Name: $"source{number}", Address: line[enabled.Length..].Trim()))
            .ToList();
        return $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{PackedProduct.Feed}" />
                {string.Concat(sources.Select(source => $"""<add key="{source.Name}" value="{source.Address}" />"""))}
              </packageSources>
              <packageSourceMapping>
                <packageSource key="local"><package pattern="{ConsumerProject.ThePackage}" /></packageSource>
                {string.Concat(sources.Select(source => $"""<packageSource key="{source.Name}"><package pattern="*" /></packageSource>"""))}
              </packageSourceMapping>
            </configuration>
            """;
    }
}
