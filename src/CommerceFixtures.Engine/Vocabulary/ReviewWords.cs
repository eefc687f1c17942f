using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>The words that reviews of one kind of product use, and how they are found in a product's name.</summary>
internal sealed class ReviewWords
{
    private readonly SharedWords _shared;
    private readonly NameWords _names = new();
    private readonly bool _haveColors;

    public ReviewWords(Subcategory kind, JsonElement all, SharedWords shared)
    {
        var (book, own) = (shared.Book, Property(all.GetProperty("kinds"), kind.Name));
        (_shared, _haveColors) = (shared, kind.Category != ProductCategory.Books);
        HasGeneralItem = Property(own, "items-only").ValueKind == JsonValueKind.Undefined;
        Items = AddNames(Property(own, "items"), ReviewSlot.Item, Property(own, "item").ValueKind == JsonValueKind.Undefined
            ? kind.Item : own.GetProperty("item").GetString());
        Sizes = AddNames(Property(own, "sizes"), ReviewSlot.Version, general: null);
        Brands = AddBrands(kind.Names.Brands);
        (Aspects, ClausesOfAspect) = (kind.Aspects.Count, kind.Aspects[0].Good.Count);
        Good = AddClauses(kind.Aspects, areGood: true);
        Bad = AddClauses(kind.Aspects, areGood: false);
        Quibbles = book.Add(
            [.. Strings(own, "quibbles"), .. all.Strings(kind.Category == ProductCategory.Books ? "book-quibbles" : "quibbles")]);
        Recipients = shared.RecipientsFor(kind.Category);
        Claims = book.Add(Strings(own, "claims"));
    }

    /// <summary>The words of each kind, by <see cref="Subcategory.Number"/>.</summary>
    public static ReviewWords[] All => ReviewVocabulary.Read.Words;

    public PhraseBook Book => _shared.Book;

    /// <summary>How long a reviewer has had the product: four phrases for each stretch of time.</summary>
    public Phrases Used => _shared.Used;

    public Phrases Colors => _shared.Colors;

    /// <summary>The people whom reviewers know.</summary>
    public Phrases Recipients { get; }

    /// <summary>The word for any product of the kind, followed by the words for some of them.</summary>
    public Phrases Items { get; }

    /// <summary>Whether people call all products of the kind by one word.</summary>
    public bool HasGeneralItem { get; }

    public Phrases Brands { get; }

    public Phrases Sizes { get; }

    /// <summary>The number of aspects.</summary>
    public int Aspects { get; }

    /// <summary>The number of clauses of praise, and of complaints, about each aspect.</summary>
    public int ClausesOfAspect { get; }

    /// <summary>The clauses of praise, sorted by aspect.</summary>
    public Phrases Good { get; }

    /// <summary>The complaints, sorted by aspect.</summary>
    public Phrases Bad { get; }

    public Phrases Quibbles { get; }

    public Phrases Claims { get; }

    /// <summary>What reviews can say about a product: the longest words of each kind in its name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ProductFacts FactsOf(ReadOnlySpan<byte> name, long priceCents)
    {
        Span<int> found = [0, -1, -1, -1];
        Span<int> lengths = [0, 0, 0, 0];
        for (var at = 0; at < name.Length; at = NameWords.After(name, at))
        {
            _names.Find(name, at, found, lengths);
            if (_haveColors)
                _shared.ColorNames.Find(name, at, found, lengths);
        }

        var (item, brand, color, size) = (found[0], found[1], found[2], found[3]);
        var has = ProductFacts.Usual | Bit(ReviewSlot.Brand, brand >= 0) | Bit(ReviewSlot.Color, color >= 0)
            | Bit(ReviewSlot.Version, (size & color) >= 0) | Bit(ReviewSlot.Claim, Claims.Count > 0);
        return new ProductFacts(item, brand, color, size, (int)Math.Min((priceCents + 50) / 100, int.MaxValue), has);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bit(ReviewSlot slot, bool isSet) => isSet ? 1 << (int)slot : 0;

    /// <summary>Adds the words for what names tell: each property is what a name says, and its value what reviewers call it.</summary>
    private Phrases AddNames(JsonElement words, ReviewSlot fact, string? general)
    {
        var spoken = new List<string>();
        if (general is not null)
            spoken.Add(general);
        if (words.ValueKind == JsonValueKind.Object)
        {
            foreach (var word in words.EnumerateObject())
            {
                _names.Add(word.Name, fact, spoken.Count);
                spoken.Add(word.Value.GetString()!);
            }
        }

        return Book.Add(spoken.ToArray());
    }

    private Phrases AddBrands(IReadOnlyList<string> brands)
    {
        for (var brand = 0; brand < brands.Count; brand++)
            _names.Add(brands[brand], ReviewSlot.Brand, brand);
        return Book.Add([.. brands]);
    }

    private Phrases AddClauses(IReadOnlyList<Aspect> aspects, bool areGood)
    {
        var first = 0;
        for (var aspect = 0; aspect < aspects.Count; aspect++)
        {
            var added = Book.Add([.. areGood ? aspects[aspect].Good : aspects[aspect].Bad], aspect + 1);
            if (aspect == 0)
                first = added.First;
        }

        return new Phrases(first, Aspects * ClausesOfAspect);
    }

    private static string[] Strings(JsonElement parent, string property) =>
        Property(parent, property).ValueKind == JsonValueKind.Undefined ? [] : parent.Strings(property);

    private static JsonElement Property(JsonElement parent, string property) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(property, out var value) ? value : default;

    /// <summary>The words that all kinds use.</summary>
    internal sealed class SharedWords
    {
        private readonly Phrases[] _recipients;

        public SharedWords(PhraseBook book, JsonElement all)
        {
            Book = book;
            Used = book.Add(all.Strings("used"));
            var colors = new List<string>();
            foreach (var color in all.GetProperty("colors").EnumerateObject())
            {
                ColorNames.Add(color.Name, ReviewSlot.Color, colors.Count);
                colors.Add(color.Value.GetString()!);
            }

            Colors = book.Add(colors.ToArray());
            var recipients = all.GetProperty("recipients");
            var everyones = book.Add(recipients.Strings("All"));
            var categories = Enum.GetNames<ProductCategory>();
            _recipients = new Phrases[categories.Length];
            for (var i = 0; i < categories.Length; i++)
            {
                _recipients[i] = Property(recipients, categories[i]).ValueKind == JsonValueKind.Undefined
                    ? everyones : book.Add(recipients.Strings(categories[i]));
            }
        }

        public PhraseBook Book { get; }

        public Phrases Used { get; }

        public Phrases Colors { get; }

        public NameWords ColorNames { get; } = new();

        public Phrases RecipientsFor(ProductCategory category) => _recipients[(int)category];
    }
}
