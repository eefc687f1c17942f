using System.Text;
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
            Assert.True(kind.Suppliers.Count >= 3, kind.Name);
            Assert.Distinct(kind.Suppliers);
            Assert.True(kind.Names.Brands.Count >= 10, kind.Name);
            Assert.Distinct(kind.Names.Brands);
            // Reviews name the brand. A mark would end their sentence.
            Assert.DoesNotContain(kind.Names.Brands, brand => brand.AsSpan().IndexOfAny(".!?,\"") >= 0);
            Assert.InRange(kind.Names.Variants.Count, 4, 31);
            Assert.Equal(kind.Names.Variants.Count, kind.VariantWeights.Count);
            Assert.True(kind.Aspects.Count >= 3, kind.Name);
            Assert.True(kind.Names.Combinations() >= 5000, kind.Name);
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
    public void Companions_are_other_kinds_and_each_kind_has_some()
    {
        foreach (var kind in Kinds)
        {
            Assert.InRange(kind.Companions.Count, 2, 5);
            Assert.Distinct(kind.Companions);
            Assert.DoesNotContain(kind.Number, kind.Companions);
            Assert.All(kind.Companions, number => Assert.Equal(number, Catalogue.Kinds[number].Number));
        }
    }

    [Fact]
    public void Laptops_go_with_what_is_carried_and_plugged_in_and_last_for_years()
    {
        var laptops = Kinds.Single(kind => kind.Name == "Laptops");

        Assert.Equal(
            ["Cases & Covers", "Keyboards", "Monitors", "Headphones"], laptops.Companions.Select(number => Catalogue.Kinds[number].Name));
        Assert.True(laptops.IsDurable);
        Assert.False(Kinds.Single(kind => kind.Name == "Socks").IsDurable);
    }

    [Fact]
    public void A_supplier_delivers_several_kinds_of_its_category()
    {
        foreach (var kinds in Catalogue.Categories)
        {
            var suppliers = kinds.SelectMany(kind => kind.Suppliers).CountBy(supplier => supplier).ToArray();
            Assert.InRange(suppliers.Length, 5, 8);
            Assert.All(suppliers, supplier => Assert.True(supplier.Value >= 2, supplier.Key));
        }
    }

    [Fact]
    public void Names_are_distinct_short_and_safe_over_all_kinds()
    {
        var names = Kinds.SelectMany(kind => kind.Names.Numbers(MaxNamesOfAKind).Select(number => kind.Names.Name(number))).ToArray();

        Assert.True(names.Length > 100_000);
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(names, name => name.Length > 100);
        Assert.DoesNotContain(names, name => name.AsSpan().IndexOfAny("{}[]") >= 0 || name.Contains("  ", StringComparison.Ordinal));
        RequireCells(names);
    }

    [Fact]
    public void Some_names_have_accents_and_inch_marks()
    {
        var names = TestWork.Products("").Name;

        Assert.InRange(names.Count(name => name.Contains('"', StringComparison.Ordinal)), 3, 40);
        Assert.InRange(names.Count(name => !name.All(char.IsAscii)), 3, 40);
    }

    [Fact]
    public void Each_kind_knows_its_names_in_any_edition_and_no_other_kinds()
    {
        foreach (var kind in Kinds)
        {
            foreach (var number in kind.Names.Numbers(most: 3000))
            {
                var name = kind.Names.Name(number);
                Assert.Equal([kind], Kinds.Where(other => other.Names.CanMake(name)));
                Assert.True(kind.Names.CanMake(kind.Names.Name(number, edition: 1)));
                Assert.True(kind.Names.CanMake(kind.Names.Name(number, edition: 122)));
            }
        }
    }

    [Fact]
    public void A_name_tells_its_brand_and_its_variant()
    {
        foreach (var kind in Kinds)
        {
            foreach (var number in kind.Names.Numbers(most: 500))
            {
                var (brand, style, variant) = kind.Names.Parts(number);
                Assert.True(kind.Names.TryRead(
                    Encoding.UTF8.GetBytes(kind.Names.Name(brand, style, variant, number % 3)), out var brandRead, out var variantRead));
                Assert.Equal((brand, variant), (brandRead, variantRead));
            }
        }
    }

    [Fact]
    public void A_series_of_books_has_one_author()
    {
        var mysteries = Kinds.Single(kind => kind.Name == "Mystery & Thriller").Names;

        Assert.True(mysteries.CanMake("The Heron Lake Alibi by Dale Ostrander (Paperback)"));
        Assert.False(mysteries.CanMake("The Heron Lake Alibi by Marian Thackery (Paperback)"));
    }

    [Theory]
    [InlineData("Kestrin Voyage 14\" Laptop, 8GB RAM, 256GB SSD", true)]
    [InlineData("Kestrin Voyage Gen 2 14\" Laptop, 8GB RAM, 256GB SSD", true)]
    [InlineData("Kestrin Voyage Gen 10 14\" Laptop, 8GB RAM, 256GB SSD", true)]
    [InlineData("Kestrin Voyage Gen 1 14\" Laptop, 8GB RAM, 256GB SSD", false)]
    [InlineData("Kestrin Voyage Gen 02 14\" Laptop, 8GB RAM, 256GB SSD", false)]
    [InlineData("Kestrin Voyage Gen -2 14\" Laptop, 8GB RAM, 256GB SSD", false)]
    [InlineData("Kestrin Voyage Gen  14\" Laptop, 8GB RAM, 256GB SSD", false)]
    [InlineData("Kestrin Voyage Gen 2 Gen 2 14\" Laptop, 8GB RAM, 256GB SSD", false)]
    public void Editions_count_from_2(string name, bool isOne) =>
        Assert.Equal(isOne, Kinds.Single(kind => kind.Name == "Laptops").Names.CanMake(name));

    [Fact]
    public void A_name_is_none_of_its_kind_with_anything_left_out_added_or_changed()
    {
        foreach (var kind in Kinds)
        {
            foreach (var name in kind.Names.Numbers(most: 20).Select(number => kind.Names.Name(number)))
            {
                Assert.All(Enumerable.Range(0, name.Length), i =>
                {
                    Assert.False(kind.Names.CanMake(name[i..][1..]), name);
                    Assert.False(kind.Names.CanMake(name.Insert(i, " ")), name);
                    Assert.False(kind.Names.CanMake(name[..i] + (char)(name[i] ^ 0x20) + name[(i + 1)..]), name);
                });
                Assert.All([" ", "x", ", Edition 2", " Gen 2", ", "], more => Assert.False(kind.Names.CanMake(name + more), name + more));
            }
        }
    }

    [Fact]
    public void Tiers_run_from_the_cheapest_to_the_dearest()
    {
        foreach (var kind in Kinds)
        {
            var tiers = kind.Names.Numbers(MaxNamesOfAKind).Select(kind.Names.Parts)
                .Select(name => kind.Names.Tier(name.Brand, name.Style, name.Variant)).Distinct().Order().ToArray();
            Assert.Equal((0.0, 1.0), (tiers[0], tiers[^1]));
        }
    }

    [Theory, InlineData("Seed=1"), InlineData("Products=3000&Orders=0&Seed=8")]
    public void Names_and_suppliers_come_from_the_lists_of_the_products_subcategory(string settings)
    {
        using var set = MadeSet.Of(settings);
        foreach (var kind in Kinds)
        {
            var products = set.Data.Products.Where(product => product.Subcategory == kind.Name).ToArray();
            Assert.All(products, product => Assert.True(kind.Names.CanMake(product.Name), product.Name));
            Assert.All(products, product => Assert.Contains(product.Supplier, kind.Suppliers));
            Assert.All(products, product => Assert.Equal(kind.Category, product.Category));
            Assert.All(products, product => Assert.InRange((double)product.Price, kind.MinPrice * 0.85, kind.MaxPrice * 1.15));
        }
    }

    [Fact]
    public void A_brand_has_one_supplier()
    {
        var products = TestWork.Products("Products=3000&Orders=0");
        var suppliers = Enumerable.Range(0, products.Count).GroupBy(
            product => (products.Subcategory[product].Number, products.WordsOf(product).Brand), product => products.Supplier[product]);

        Assert.All(suppliers, brand => Assert.Single(brand.Distinct()));
    }

    [Fact]
    public void More_products_than_names_get_editions()
    {
        var names = TestWork.Products("Products=200000&Customers=0").Name;

        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains(names, name => name.Contains(" Gen 2 ", StringComparison.Ordinal));
        Assert.Contains(names, name => name.EndsWith(", Edition 2)", StringComparison.Ordinal));
    }

    private static void RequireCells(IEnumerable<string> texts) =>
        Assert.DoesNotContain(texts, text => !char.IsAsciiLetterOrDigit(text[0]) || text != text.Trim() || text.Any(char.IsControl)
            || !text.IsNormalized());
}
