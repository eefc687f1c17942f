using System.Text;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests;

/// <summary>The names of a kind of product.</summary>
internal static class KindNames
{
    /// <summary>The number of names in the first edition.</summary>
    public static long Combinations(this ProductNameGrammar names) =>
        Enumerable.Range(0, names.Brands.Count).Sum(names.StylesOf) * names.Variants.Count;

    /// <summary>A name by its number, which is below <see cref="Combinations"/>.</summary>
    public static (int Brand, long Style, int Variant) Parts(this ProductNameGrammar names, long number)
    {
        var (style, variant) = Math.DivRem(number, names.Variants.Count);
        var brand = 0;
        while (style >= names.StylesOf(brand))
            style -= names.StylesOf(brand++);
        return (brand, style, (int)variant);
    }

    /// <summary>The name of a number, in an edition.</summary>
    public static string Name(this ProductNameGrammar names, long number, long edition = 0)
    {
        var (brand, style, variant) = names.Parts(number);
        return names.Name(brand, style, variant, edition);
    }

    /// <summary>The numbers of all names of a kind, or a keyed sample if there are more than the given number.</summary>
    public static IEnumerable<long> Numbers(this ProductNameGrammar names, int most)
    {
        var order = new KeyedPermutation(names.Combinations(), new Draws(1, "test.names"));
        return Enumerable.Range(0, (int)Math.Min(most, names.Combinations())).Select(i => order[i]);
    }

    /// <summary>The brand and the variant of a product.</summary>
    public static (string Brand, string Variant) WordsOf(this ProductTable products, int product)
    {
        var names = products.Subcategory[product].Names;
        Assert.True(names.TryRead(Encoding.UTF8.GetBytes(products.Name[product]), out var brand, out var variant));
        return (names.Brands[brand], names.Variants[variant]);
    }

    public static bool CanMake(this ProductNameGrammar names, string name) => names.TryRead(Encoding.UTF8.GetBytes(name), out _, out _);
}
