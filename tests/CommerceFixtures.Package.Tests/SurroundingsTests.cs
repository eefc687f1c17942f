namespace CommerceFixtures.Package.Tests;

/// <summary>The bytes are the same for every user and in every environment.</summary>
public sealed class SurroundingsTests : IDisposable
{
    private const string Bin = "bin/Debug/net10.0/CommerceFixtures";

    // Has its own packages folder, because an ordinary user must be able to read it but not to write to it.
    private readonly Consumer consumer;

    public SurroundingsTests()
    {
        consumer = new(ownPackages: true) { Properties = "" };
        consumer.Write("Program.cs", """
            System.Console.WriteLine(
                System.Globalization.CultureInfo.CurrentCulture.Name + " " + System.TimeZoneInfo.Local.BaseUtcOffset.TotalHours);
            System.Console.WriteLine(CommerceFixtures.Default.Orders.Count);
            """);
    }

    public void Dispose() => consumer.Dispose();

    [Fact]
    public async Task Culture_time_zone_home_and_user_change_no_byte()
    {
        await consumer.SucceedAsync("build");
        var plain = consumer.SetHash(Bin);

        await BuildsTheSameAsync(new() { ["LC_ALL"] = "tr_TR.UTF-8", ["LANG"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Kathmandu" }, "tr-TR 5,75");
        await BuildsTheSameAsync(new() { ["LC_ALL"] = "C", ["TZ"] = "America/St_Johns" }, " -3.5");
        await BuildsTheSameAsync(new() { ["LC_ALL"] = "ar_SA.UTF-8", ["TZ"] = "UTC" }, "ar-SA 0");
        await BuildsTheSameAsync(new() { ["HOME"] = null, ["LC_ALL"] = "C", ["TZ"] = "UTC" }, " 0");

        consumer.BecomeOrdinaryUser();
        await BuildsTheSameAsync(new() { ["LC_ALL"] = "C", ["TZ"] = "UTC" }, " 0");

        async Task BuildsTheSameAsync(Dictionary<string, string?> surroundings, string program)
        {
            foreach (var (name, value) in surroundings)
                consumer.Environment[name] = value;
            consumer.Delete("bin");
            consumer.Delete("obj/Debug");
            var build = await consumer.SucceedAsync("build --no-restore");

            Assert.Equal(["Default"], build.SetsMade);
            Assert.Equal(plain, consumer.SetHash(Bin));
            Assert.Equal([program.Trim(), "3000"], (await consumer.ProgramOutputAsync()).Split('\n').Select(line => line.Trim()));
        }
    }
}
