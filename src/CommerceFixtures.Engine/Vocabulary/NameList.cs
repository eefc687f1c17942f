using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>Numbered names.</summary>
internal sealed class NameList
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <param name="names">The names without accents. Repeated names count once.</param>
    /// <param name="accented">The names that some of their bearers write with accents, so written.</param>
    public NameList(IEnumerable<string> names, IReadOnlyList<string> accented)
    {
        var (texts, plain) = (new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var name in names)
        {
            if (!_numbers.TryAdd(name, texts.Count))
                continue;
            plain.TryAdd(LettersOf(name), texts.Count);
            texts.Add(name);
        }

        Accented = new ushort[texts.Count];
        for (var name = 0; name < Accented.Length; name++)
            Accented[name] = (ushort)name;
        foreach (var name in accented)
        {
            Accented[plain[LettersOf(name)]] = (ushort)texts.Count;
            texts.Add(name);
        }

        Texts = texts;
        Cells = new CellTexts(Texts);
        (LetterNumbers, Letters) = NumberByLetters(Texts);
    }

    public IReadOnlyList<string> Texts { get; }

    /// <summary>The number of each plain name with its accents, or its own number if it has none.</summary>
    public ushort[] Accented { get; }

    public CellTexts Cells { get; }

    /// <summary>
    /// The lowercase letters of names, indexed by <see cref="LetterNumbers"/>. Names that differ only in accents, spaces, or apostrophes
    /// share an entry.
    /// </summary>
    public CellTexts Letters { get; }

    public int[] LetterNumbers { get; }

    /// <summary>The numbers of names.</summary>
    public ushort[] NumbersOf(string[] names) => Array.ConvertAll(names, name => (ushort)_numbers[name]);

    /// <summary>The letters of a name, in lowercase and without accents.</summary>
    public static string LettersOf(string name)
    {
        var letters = new char[name.Length];
        var count = 0;
        foreach (var c in name)
        {
            var letter = WithoutAccent(char.ToLowerInvariant(c));
            if (char.IsAsciiLetter(letter))
                letters[count++] = letter;
        }

        return new string(letters, 0, count);
    }

    /// <summary>
    /// The accents of American names. Unlike <see cref="string.Normalize()"/>, a table is the same on every machine.
    /// </summary>
    private static char WithoutAccent(char letter) => letter switch
    {
        'á' or 'à' or 'â' or 'ã' => 'a',
        'ç' => 'c',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ñ' => 'n',
        'ó' or 'ò' or 'ô' or 'õ' => 'o',
        'ú' or 'ù' or 'û' => 'u',
        _ => letter,
    };

    private static (int[] Numbers, CellTexts Letters) NumberByLetters(IReadOnlyList<string> names)
    {
        var numbers = new int[names.Count];
        var letters = new List<string>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var name = 0; name < numbers.Length; name++)
        {
            var own = LettersOf(names[name]);
            if (!known.TryGetValue(own, out numbers[name]))
            {
                known[own] = numbers[name] = letters.Count;
                letters.Add(own);
            }
        }

        return (numbers, new CellTexts(letters));
    }
}
