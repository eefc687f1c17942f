using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>
/// The names of one subcategory: patterns of {brand}, {line}, {noun}, and {variant}, such as a color or a size. A style is all of a name
/// but its variant. Different styles and variants give different names.
/// </summary>
/// <remarks>
/// A pattern also says, in square brackets, how later editions of a style are numbered: the part stands only in names from the second
/// edition on.
/// </remarks>
internal sealed class ProductNameGrammar
{
    private const string Edition = "edition";

    private readonly Pattern[] _patterns;
    private readonly string[] _lines;
    private readonly string[] _nouns;
    private readonly bool _haveBrandsOwnLines;

    /// <param name="json">The subcategory, with its patterns and the words of each slot.</param>
    /// <param name="haveBrandsOwnLines">Whether each line belongs to one brand, as a series of books belongs to its author.</param>
    public ProductNameGrammar(JsonElement json, bool haveBrandsOwnLines)
    {
        (Brands, Variants) = (json.Strings("brands"), json.Strings("variants"));
        (_lines, _nouns) = (json.Strings("lines"), json.Strings("nouns"));
        HaveVariantsOwnPrices = json.GetProperty("tier").ValueEquals("variant");
        _haveBrandsOwnLines = haveBrandsOwnLines;
        _patterns = json.Map("patterns", pattern => new Pattern(pattern.GetString()!, this));
    }

    public IReadOnlyList<string> Brands { get; }

    public IReadOnlyList<string> Variants { get; }

    /// <summary>Whether variants differ in price, as sizes do. Colors do not.</summary>
    public bool HaveVariantsOwnPrices { get; }

    /// <summary>The number of styles that a brand has before its second editions.</summary>
    public long StylesOf(int brand) => (long)_patterns.Length * _nouns.Length * LinesOf(brand);

    /// <summary>The name of a style in one variant and edition.</summary>
    /// <param name="brand">The number of the brand.</param>
    /// <param name="style">The number of the style, in [0, <see cref="StylesOf"/>).</param>
    /// <param name="variant">The number of the variant.</param>
    /// <param name="edition">The number of earlier editions.</param>
    public string Name(int brand, long style, int variant, long edition = 0)
    {
        var (rest, pattern) = Math.DivRem(style, _patterns.Length);
        var number = edition == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"{_patterns[(int)pattern].EditionMark}{edition + 1}");
        return _patterns[(int)pattern].Text
            .Replace("{line}", _lines[Line(brand, rest % LinesOf(brand))], StringComparison.Ordinal)
            .Replace("{noun}", _nouns[(int)(rest / LinesOf(brand))], StringComparison.Ordinal)
            .Replace("{brand}", Brands[brand], StringComparison.Ordinal)
            .Replace("{variant}", Variants[variant], StringComparison.Ordinal)
            .Replace("{edition}", number, StringComparison.Ordinal);
    }

    /// <summary>The price position of a style in a variant, from the cheapest (0) to the most expensive (1).</summary>
    public double Tier(int brand, long style, int variant) => HaveVariantsOwnPrices
        ? Position(variant, Variants.Count)
        : Position(Line(brand, style / _patterns.Length % LinesOf(brand)), _lines.Length);

    /// <summary>Finds the words of a name.</summary>
    /// <returns>Whether the name belongs to a style, in any edition.</returns>
    public bool TryRead(ReadOnlySpan<byte> name, out int brand, out int variant)
    {
        Span<int> words = stackalloc int[Pattern.MaxParts];
        foreach (var pattern in _patterns)
        {
            if (!pattern.Matches(name, words))
                continue;
            (brand, variant) = (words[pattern.Brand], words[pattern.Variant]);
            if (!_haveBrandsOwnLines || words[pattern.Line] % Brands.Count == brand)
                return true;
        }

        (brand, variant) = (-1, -1);
        return false;
    }

    private static double Position(int index, int count) => index / (count - 1.0);

    private int LinesOf(int brand) => _haveBrandsOwnLines ? (_lines.Length - 1 - brand) / Brands.Count + 1 : _lines.Length;

    private int Line(int brand, long number) => (int)(_haveBrandsOwnLines ? brand + number * Brands.Count : number);

    /// <summary>A pattern as the possible texts at each position: the words of a slot, or the text between two slots.</summary>
    private sealed class Pattern
    {
        /// <summary>Five slots, with text between them and around them.</summary>
        public const int MaxParts = 11;

        private readonly byte[][][] _parts;
        private readonly byte[] _editionMark;
        private readonly int _edition;

        public Pattern(string text, ProductNameGrammar grammar)
        {
            var (start, end) = (text.IndexOf('[', StringComparison.Ordinal), text.IndexOf(']', StringComparison.Ordinal));
            var slot = "{" + Edition + "}";
            EditionMark = text[(start + 1)..end].Replace(slot, "", StringComparison.Ordinal);
            _editionMark = Encoding.UTF8.GetBytes(EditionMark);
            Text = text[..start] + slot + text[(end + 1)..];

            // After splitting at the braces, every second piece is the name of a slot.
            var pieces = Text.Split('{', '}');
            (Brand, Line, Variant, _edition) = (Place("brand"), Place("line"), Place("variant"), Place(Edition));
            _parts = [.. pieces.Select((piece, place) => Array.ConvertAll(Words(piece, place), Encoding.UTF8.GetBytes))];

            int Place(string name) => Array.IndexOf(pieces, name);

            string[] Words(string piece, int place) => (place % 2 == 0 ? "" : piece) switch
            {
                "" => [piece],
                "brand" => [.. grammar.Brands],
                "line" => grammar._lines,
                "noun" => grammar._nouns,
                "variant" => [.. grammar.Variants],
                Edition => [],
                _ => throw new InvalidOperationException($"There is no slot {piece}."),
            };
        }

        public string Text { get; }

        public string EditionMark { get; }

        public int Brand { get; }

        public int Line { get; }

        public int Variant { get; }

        /// <summary>Whether the name is one word of each part, and which.</summary>
        public bool Matches(ReadOnlySpan<byte> name, Span<int> words) => Matches(name, 0, words);

        /// <summary>Some words are prefixes of others: Pro and Pro Plus.</summary>
        private bool Matches(ReadOnlySpan<byte> name, int part, Span<int> words)
        {
            if (part == _parts.Length)
                return name.IsEmpty;
            if (part == _edition)
                return Matches(name, part + 1, words) || (IsEdition(name, out var length) && Matches(name[length..], part + 1, words));
            var choices = _parts[part];
            for (var word = 0; word < choices.Length; word++)
            {
                words[part] = word;
                if (name.StartsWith(choices[word]) && Matches(name[choices[word].Length..], part + 1, words))
                    return true;
            }

            return false;
        }

        private bool IsEdition(ReadOnlySpan<byte> name, out int length)
        {
            length = 0;
            if (!name.StartsWith(_editionMark))
                return false;
            var digits = name[_editionMark.Length..];
            var count = digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            digits = count < 0 ? digits : digits[..count];
            length = _editionMark.Length + digits.Length;
            return RepeatNumber.IsOne(digits);
        }
    }
}
