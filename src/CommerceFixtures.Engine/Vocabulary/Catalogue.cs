using System.Text;
using System.Text.Json;

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
        var number = 0;
        var categories = new Subcategory[Files.Length][];
        for (var category = 0; category < Files.Length; category++)
        {
            categories[category] = Resource.Json(Files[category])
                .Map("subcategories", json => ReadSubcategory((ProductCategory)category, number++, json));
        }

        return categories;
    }

    private static Subcategory ReadSubcategory(ProductCategory category, int number, JsonElement json)
    {
        var names = new ProductNameGrammar(
            json.Strings("patterns"),
            json.GetProperty("tier").GetString()!,
            [("brand", json.Strings(
                "brands")), ("line", json.Strings("lines")), ("noun", json.Strings("nouns")), ("variant", json.Strings("variants"))]);

        return new Subcategory
        {
            Number = number,
            Category = category,
            Name = json.GetProperty("name").GetString()!,
            Weight = json.GetProperty("weight").GetInt32(),
            MinPrice = Band(json, "price", 0),
            MaxPrice = Band(json, "price", 1),
            MinMargin = Band(json, "margin", 0) / 100,
            MaxMargin = Band(json, "margin", 1) / 100,
            Names = names,
            Suppliers = json.Strings("suppliers"),
            Item = json.GetProperty("item").GetString()!,
            IsPlural = json.GetProperty("plural").GetBoolean(),
            Aspects = json.Map("aspects", aspect => new Aspect(aspect.Strings("good"), aspect.Strings("bad"))),
        };
    }

    private static double Band(JsonElement json, string property, int end) => json.GetProperty(property)[end].GetDouble();
}
