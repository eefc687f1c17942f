using System.Text;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests.Vocabulary;

/// <summary>The kinds of products in the shop.</summary>
public class CatalogueTests
{
    private const int MaxNamesOfAKind = 30_000;

    private static IEnumerable<Subcategory> Kinds => Catalogue.Categories.SelectMany(kinds => kinds);

    [Fact]
    public void Each_of_the_five_categories_has_its_own_kinds()
    {
        Assert.Equal(5, Catalogue.Categories.Count);
        Assert.All(Catalogue.Categories, (kinds, category) =>
            Assert.All(kinds, kind => Assert.Equal((ProductCategory)category, kind.Category)));
        Assert.All(Catalogue.Categories, kinds => Assert.True(kinds.Count >= 5));
        Assert.True(Kinds.Count() >= 25);
        Assert.Distinct(Kinds.Select(kind => kind.Name), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Kinds_are_well_formed()
    {
        foreach (var kind in Kinds)
        {
            Assert.True(kind.Weight > 0, kind.Name);
            Assert.True(kind.MinPrice >= 5 && kind.MinPrice < kind.MaxPrice, kind.Name);
            Assert.True(kind.MinMargin is >= 0.20 && kind.MinMargin < kind.MaxMargin && kind.MaxMargin <= 0.50, kind.Name);
            Assert.True(kind.Suppliers.Count >= 5, kind.Name);
            Assert.Distinct(kind.Suppliers);
            Assert.True(kind.Aspects.Count >= 3, kind.Name);
            Assert.True(kind.Names.Combinations >= 5000, kind.Name);
            RequireCells([kind.Name, .. kind.Suppliers]);
        }
    }

    [Fact]
    public void Each_aspect_has_as_many_clauses_in_praise_as_in_complaint_all_of_them_plain()
    {
        foreach (var kind in Kinds)
        {
            var clauses = kind.Aspects.SelectMany(aspect => aspect.Good.Concat(aspect.Bad)).ToArray();
            Assert.Single(kind.Aspects.SelectMany(aspect => new[] { aspect.Good.Count, aspect.Bad.Count }).Distinct());
            Assert.Distinct(clauses, StringComparer.OrdinalIgnoreCase);
            Assert.All(clauses, clause => Assert.Matches("^[a-zI][A-Za-z0-9 ,'%-]+[a-z0-9%]$", clause));
        }
    }

    [Fact]
    public void Names_are_distinct_short_and_safe_over_all_kinds()
    {
        var names = Kinds.SelectMany(kind => Numbers(kind).Select(kind.Names.Name)).ToArray();

        Assert.True(names.Length > 100_000);
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(names, name => name.Length > 80);
        Assert.DoesNotContain(names, name => name.AsSpan().IndexOfAny('{', '}') >= 0 || name.Contains("  ", StringComparison.Ordinal));
        RequireCells(names);
    }

    [Fact]
    public void Each_kind_knows_its_names_in_any_edition_and_no_other_kinds()
    {
        foreach (var kind in Kinds)
        {
            foreach (var number in Numbers(kind).Take(3000))
            {
                var name = kind.Names.Name(number);
                Assert.Equal([kind], Kinds.Where(other => CanMake(other, name)));
                Assert.True(CanMake(kind, kind.Names.NextEdition(number, 1)));
                Assert.True(CanMake(kind, kind.Names.NextEdition(number, 122)));
            }
        }
    }

    [Fact]
    public void A_name_is_none_of_its_kind_with_anything_left_out_added_or_changed()
    {
        foreach (var kind in Kinds)
        {
            foreach (var name in Numbers(kind).Take(20).Select(kind.Names.Name))
            {
                Assert.All(Enumerable.Range(0, name.Length), i =>
                {
                    Assert.False(CanMake(kind, name[i..][1..]), name);
                    Assert.False(CanMake(kind, name.Insert(i, " ")), name);
                    Assert.False(CanMake(kind, name[..i] + (char)(name[i] ^ 0x20) + name[(i + 1)..]), name);
                });
                Assert.All(
                    [" ", "x", ", Edition", ", Edition ", ", Edition 0", ", Edition 1", ", Edition 02", ", Edition -2", ", Edition 2 ",
                        ", Edition 2, Edition 2", ", edition 2", " Edition 2"],
                    more => Assert.False(CanMake(kind, name + more), name + more));
            }
        }
    }

    [Fact]
    public void Tiers_run_from_the_cheapest_to_the_dearest()
    {
        foreach (var kind in Kinds)
        {
            var tiers = Numbers(kind).Select(kind.Names.Tier).Distinct().Order().ToArray();
            Assert.Equal((0.0, 1.0), (tiers[0], tiers[^1]));
        }
    }

    [Theory, InlineData("Seed=1"), InlineData("Products=3000&Orders=0&Seed=8")]
    public void Names_and_suppliers_come_from_the_lists_of_the_products_subcategory(string settings)
    {
        using var set = MadeSet.Of(settings);
        foreach (var kind in Kinds)
        {
            var names = Enumerable.Range(0, (int)kind.Names.Combinations).Select(i => kind.Names.Name(i)).ToHashSet();
            var products = set.Data.Products.Where(product => product.Subcategory == kind.Name).ToArray();
            Assert.All(products, product => Assert.Contains(product.Name, names));
            Assert.All(products, product => Assert.Contains(product.Supplier, kind.Suppliers));
            Assert.All(products, product => Assert.Equal(kind.Category, product.Category));
            Assert.All(products, product => Assert.InRange((double)product.Price, kind.MinPrice * 0.85, kind.MaxPrice * 1.15));
        }
    }

    [Fact]
    public void A_brand_has_one_supplier()
    {
        using var set = MadeSet.Of("Products=3000&Orders=0");
        foreach (var kind in Kinds.Where(kind => kind.Names.Brand(0) >= 0))
        {
            var suppliers = set.Data.Products.Where(product => product.Subcategory == kind.Name)
                .GroupBy(product => product.Name.Split(' ')[0], product => product.Supplier);
            Assert.All(suppliers, brand => Assert.Single(brand.Distinct()));
        }
    }

    [Fact]
    public void More_products_than_names_get_editions()
    {
        var names = ProductMaker.Make(TestWork.Context("Products=200000&Customers=0")).Name;

        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains(names, name => name.EndsWith(", Edition 2", StringComparison.Ordinal));
    }

    /// <summary>The numbers of all names of a kind, or a keyed sample if there are very many.</summary>
    private static IEnumerable<long> Numbers(Subcategory kind)
    {
        var order = new KeyedPermutation(kind.Names.Combinations, new Draws(1, "test.names"));
        return Enumerable.Range(0, (int)Math.Min(MaxNamesOfAKind, kind.Names.Combinations)).Select(i => order[i]);
    }

    private static bool CanMake(Subcategory kind, string name) => kind.Names.CanMake(Encoding.UTF8.GetBytes(name));

    private static void RequireCells(IEnumerable<string> texts) =>
        Assert.DoesNotContain(texts, text => !text.All(char.IsAscii) || !char.IsAsciiLetterOrDigit(text[0]) || text != text.Trim()
            || text.Any(char.IsControl));
}
