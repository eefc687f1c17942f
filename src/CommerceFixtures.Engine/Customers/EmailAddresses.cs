using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>firstname.lastname[n]@domain: the second customer of a name gets a 2, and so on.</summary>
internal sealed class EmailAddresses(DataSetSettings settings)
{
    private readonly string[] _domains = settings.EmailDomains.Split(',');
    private readonly Draws _domain = new(settings.Seed, "customers.email");
    private readonly Dictionary<string, int> _bearers = new(StringComparer.Ordinal);

    public string Next(string firstName, string lastName, int customer)
    {
        var name = $"{Letters(firstName)}.{Letters(lastName)}";
        _bearers[name] = _bearers.GetValueOrDefault(name) + 1;
        var number = _bearers[name] == 1 ? "" : _bearers[name].ToString(CultureInfo.InvariantCulture);
        return $"{name}{number}@{_domains[_domain.Below(_domains.Length, customer)]}";
    }

    /// <summary>The letters of a name, in lower case.</summary>
    public static string Letters(string name) => new(name.ToLowerInvariant().Where(char.IsAsciiLetterLower).ToArray());
}
