namespace CommerceFixtures.Engine.Settings;

/// <summary>Reads the domains of the customers' email addresses.</summary>
internal static class EmailDomainList
{
    private const int LongestDomain = 253;
    private const int LongestLabel = 63;

    // RFC 2606 reserves these domains: nobody can own one, so no test can send mail to a real person.
    private static readonly EquatableList<string> ReservedDomains = new(["example.com", "example.net", "example.org"]);

    /// <summary>Reads the domains, which the setting separates by semicolons or commas.</summary>
    /// <param name="source">The settings of the set.</param>
    /// <param name="problems">The list that a problem is added to.</param>
    /// <returns>The domains in lower case, each of them once.</returns>
    public static EquatableList<string> Read(SettingsSource source, List<SettingsProblem> problems)
    {
        if (source.Text("EmailDomains") is not { } text)
            return ReservedDomains;

        var domains = text.Split(';', ',')
            .Select(domain => domain.Trim().ToLowerInvariant()).Where(domain => domain.Length > 0).Distinct().ToList();
        var unusable = domains.FirstOrDefault(domain => !IsDomain(domain));
        if (domains.Count > 0 && unusable is null)
            return new(domains);

        problems.Add(new(
            ProblemCode.BadEmailDomain,
            $"{source.Label("EmailDomains")} is {Quoted.Text(text)}, but {Quoted.Text(unusable ?? text)} is not a valid domain name. " +
            "Write ASCII domain names separated by semicolons, such as 'example.com;shop.test'."));
        return ReservedDomains;
    }

    private static bool IsDomain(string domain)
    {
        var labels = domain.Split('.');
        return domain.Length <= LongestDomain
            && labels.Length >= 2
            && labels.All(IsLabel)
            && labels[labels.Length - 1].Length >= 2
            && labels[labels.Length - 1].All(c => c is >= 'a' and <= 'z');
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= LongestLabel
        && label[0] != '-'
        && label[label.Length - 1] != '-'
        && label.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');
}
