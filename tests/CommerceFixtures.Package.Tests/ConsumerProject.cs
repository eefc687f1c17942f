namespace CommerceFixtures.Package.Tests;

/// <summary>The text of a project that uses the package, as a developer would write it.</summary>
/// <param name="path">The path relative to the folder of the consumer. The extension selects the language.</param>
internal sealed class ConsumerProject(string path)
{
    public const string ThePackage = "CommerceFixtures";

    public string Path { get; } = path;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>One framework, or several separated by semicolons.</summary>
    public string TargetFrameworks { get; set; } = "net10.0";

    public string OutputType { get; set; } = "Exe";

    /// <summary>The properties as XML. The counts are small, because these tests are about the build, not the data.</summary>
    public string Properties { get; set; } = "<CommerceFixturesOrders>30</CommerceFixturesOrders>";

    /// <summary>The items as XML.</summary>
    public string Items { get; set; } = "";

    /// <summary>The reference to the package as XML, or an empty string for a project that does not use it.</summary>
    public string PackageReference { get; set; } = $"""<PackageReference Include="{ThePackage}" Version="{PackedProduct.Version}" />""";

    public override string ToString() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>{TargetFrameworks}</TargetFrameworks>
            <OutputType>{OutputType}</OutputType>
            <UseAppHost>false</UseAppHost>
            <RollForward>Major</RollForward>
            <RestoreAdditionalProjectSources>{PackedProduct.Feed}</RestoreAdditionalProjectSources>
            {Properties}
          </PropertyGroup>
          <ItemGroup>
            {PackageReference}
            {Items}
          </ItemGroup>
        </Project>
        """.Replace("TargetFrameworks>", TargetFrameworks.Contains(';') ? "TargetFrameworks>" : "TargetFramework>");
}
