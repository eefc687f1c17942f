using System.Text;
using System.Text.Json;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>The subcategories of each category, read from the vocabulary.</summary>
internal static class Catalogue
{
    private static readonly string[] Files = ["electronics.json", "clothing.json", "home-and-garden.json", "sports.json", "books.json"];
    private static readonly Lazy<Subcategory[][]> Read = new(ReadAll);
    private static readonly Lazy<Subcategory[]> AllKinds = new(() => [.. Read.Value.SelectMany(kinds => kinds)]);

    /// <summary>The subcategories of each category, in the order of <see cref="ProductCategory"/>.</summary>
    public static IReadOnlyList<IReadOnlyList<Subcategory>> Categories => Read.Value;

    /// <summary>All subcategories, indexed by <see cref="Subcategory.Number"/>.</summary>
    public static IReadOnlyList<Subcategory> Kinds => AllKinds.Value;

    /// <summary>The subcategory of a category with the given name, or null if there is none.</summary>
    public static Subcategory? Find(ProductCategory category, ReadOnlySpan<byte> name)
    {
        foreach (var kind in Read.Value[(int)category])
        {
            if (Ascii.Equals(name, kind.Name))
                return kind;
        }

        return null;
    }

    /// <summary>The weights of the subcategories of a category.</summary>
    public static int[] Weights(int category) => Array.ConvertAll(Read.Value[category], kind => kind.Weight);

    private static Subcategory[][] ReadAll()
    {
        var files = Array.ConvertAll(Files, Resource.Json);
        var numbers = new Dictionary<string, int>();
        foreach (var file in files)
            file.Map("subcategories", json => numbers[NameOf(json)] = numbers.Count);
        var categories = new Subcategory[files.Length][];
        for (var category = 0; category < files.Length; category++)
            categories[category] = files[category].Map("subcategories", json => ReadSubcategory((ProductCategory)category, numbers, json));
        return categories;
    }

    private static Subcategory ReadSubcategory(ProductCategory category, Dictionary<string, int> numbers, JsonElement json)
    {
        return new Subcategory
        {
            Number = numbers[NameOf(json)],
            Category = category,
            Name = NameOf(json),
            Weight = json.GetProperty("weight").GetInt32(),
            MinPrice = Band(json, "price", 0),
            MaxPrice = Band(json, "price", 1),
            MinMargin = Band(json, "margin", 0) / 100,
            MaxMargin = Band(json, "margin", 1) / 100,
            Names = new ProductNameGrammar(json, haveBrandsOwnLines: category == ProductCategory.Books),
            VariantWeights = new WeightedTable(json.TryGetProperty("variantWeights", out _)
                ? json.Map("variantWeights", weight => weight.GetInt64())
                : Array.ConvertAll(json.Strings("variants"), _ => 1L)),
            Suppliers = json.Strings("suppliers"),
            Companions = Array.ConvertAll(json.Strings("companions"), name => numbers[name]),
            IsDurable = json.GetProperty("durable").GetBoolean(),
            Item = json.GetProperty("item").GetString()!,
            IsPlural = json.GetProperty("plural").GetBoolean(),
            Aspects = json.Map("aspects", aspect => new Aspect(aspect.Strings("good"), aspect.Strings("bad"))),
        };
    }

    private static string NameOf(JsonElement json) => json.GetProperty("name").GetString()!;

    private static double Band(JsonElement json, string property, int end) => json.GetProperty(property)[end].GetDouble();
}
