using System.Globalization;

namespace CommerceFixtures.Benchmarks;

/// <summary>
/// The arguments after a command: positional ones first, then switches and options with a value in any order. A library for this would be
/// loaded in every process that is measured.
/// </summary>
internal sealed class CommandWords
{
    private readonly List<string> _plain = [];
    private readonly Dictionary<string, string> _options = [];

    /// <exception cref="UsageException">There is an extra argument, or an option that the command does not have.</exception>
    public CommandWords(IReadOnlyList<string> words, int mostPlain, string[]? options = null, string[]? switches = null)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (switches?.Contains(word) == true)
                _options[word] = "";
            else if (options?.Contains(word) == true)
                _options[word] = ++i < words.Count ? words[i] : throw new UsageException($"{word} needs a value.");
            else if (word.StartsWith("--", StringComparison.Ordinal))
                throw new UsageException($"There is no option {word} here.");
            else if (_plain.Count == mostPlain)
                throw new UsageException($"'{word}' is a word too many.");
            else
                _plain.Add(word);
        }
    }

    /// <summary>The first positional argument, as an absolute path.</summary>
    public string Folder => _plain.Count > 0 && _plain[0].Length > 0
        ? Path.GetFullPath(_plain[0])
        : throw new UsageException("FOLDER is missing.");

    /// <summary>The second positional argument, or null.</summary>
    public string? Second => _plain.Count > 1 ? _plain[1] : null;

    /// <summary>The options and switches as they were entered, each after a space.</summary>
    public string Options => string.Concat(_options.Select(option => $" {option.Key} {option.Value}".TrimEnd()));

    public bool Has(string name) => _options.ContainsKey(name);

    public string? Text(string name) => _options.GetValueOrDefault(name);

    public int? Number(string name, int least) => Text(name) is { } text ? Number(name, text, least) : null;

    public static int Number(string name, string text, int least) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new UsageException($"{name} is '{text}'. Write a whole number from {least} up.");
}
