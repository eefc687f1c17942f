namespace CommerceFixtures.Engine.Settings;

/// <summary>
/// Turns the encoded settings of a project into validated settings with all defaults. The task and the source generator both compile this
/// folder, so a set has the same counts in the generated class and in the files.
/// </summary>
internal static class SettingsReader
{
    private const string DefaultSetName = "Default";

    /// <summary>Reads the data sets that the project requests.</summary>
    /// <param name="encoded">The text that <see cref="SettingsText"/> describes.</param>
    /// <returns>The sets, or all problems and no set.</returns>
    public static (IReadOnlyList<DataSetSettings> Sets, IReadOnlyList<SettingsProblem> Problems) Read(string encoded)
    {
        var (properties, sources) = SettingsText.Read(encoded);
        var problems = new List<SettingsProblem>();
        var folder = FolderName.Read(properties, problems);
        var parts = PartCount.Read(properties, problems);

        var sets = new List<DataSetSettings>();
        foreach (var source in sources)
        {
            if (source.ItemName is { } item && !SetName.IsUsable(item, sets.Select(set => set.Name), problems))
                continue;
            var (name, setFolder) = source.ItemName is { } own ? (own, $"{folder}/{own}") : (DefaultSetName, folder);
            if (ReadSet(name, setFolder, source, parts, problems) is { } read)
                sets.Add(read);
        }

        if (problems.Count == 0)
            PartCount.Check(sets, problems);
        return problems.Count == 0 ? (sets, problems) : ([], problems.Distinct().ToList());
    }

    /// <returns>The settings of a set, or null if problems were added.</returns>
    private static DataSetSettings? ReadSet(string name, string folder, SettingsSource source, int parts, List<SettingsProblem> problems)
    {
        var before = problems.Count;
        var window = DateWindow.Read(source, problems);
        var counts = CountSettings.Read(source, window, parts, problems);
        var seed = ReadSeed(source, problems);
        var domains = EmailDomainList.Read(source, problems);
        return problems.Count == before ? new(name, folder, counts, seed, window, domains, parts) : null;
    }

    private static long ReadSeed(SettingsSource source, List<SettingsProblem> problems)
    {
        const long defaultSeed = 1;
        if (source.Text("Seed") is not { } text)
            return defaultSeed;
        if (WholeNumber.TryParseSigned(text, out var seed))
            return seed;
        problems.Add(new(
            ProblemCode.UnreadableSeed,
            $"{source.Label("Seed")} is {Quoted.Text(text)}. It must be a 64-bit whole number, written in digits with an optional sign, " +
            "such as 42."));
        return defaultSeed;
    }
}
