namespace CommerceFixtures.Package.Tests;

/// <summary>The text of a project that uses the package, as its developer would write it.</summary>
/// <param name="path">Relative to the folder of the consumer; the extension chooses the language.</param>
internal sealed class ConsumerProject(string path)
{
    public const string ThePackage = "CommerceFixtures";

    public string Path { get; } = path;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>One framework, or several with semicolons between them.</summary>
    public string TargetFrameworks { get; set; } = "net10.0";

    public string OutputType { get; set; } = "Exe";

    /// <summary>XML of the properties. The counts are small: the tests look at the build, not at the data.</summary>
    public string Properties { get; set; } = "<CommerceFixturesOrders>30</CommerceFixturesOrders>";

    /// <summary>XML of the items.</summary>
    public string Items { get; set; } = "";

    /// <summary>XML of the reference to the package; empty for a project that does not use it.</summary>
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
