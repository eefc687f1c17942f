using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.SourceGenerator.Tests.Settings;

public class FolderNameTests
{
    [Theory]
    [InlineData("", "CommerceFixtures")]
    [InlineData("data", "data")]
    [InlineData("data\\shop\\", "data/shop")]
    [InlineData("My Data/v1.2", "My Data/v1.2")]
    [InlineData(".hidden", ".hidden")]
    [InlineData("console", "console")]
    public void A_folder_is_relative_and_written_with_slashes(string folder, string expected)
    {
        var (sets, problems) = SettingsReader.Read(ProjectSettings.Properties(("Folder", folder)));

        Assert.Empty(problems);
        Assert.Equal(expected, sets[0].Folder);
    }
}
