using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Statistics;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Products;

/// <summary>
/// The families of the catalogue: products of one brand and style in several colors or sizes. Their rows follow each other.
/// </summary>
internal sealed class ProductFamilies
{
    private readonly byte[] _kinds;
    private readonly int[] _starts;

    private ProductFamilies(List<int> kinds, List<int> sizes, KeyedPermutation places)
    {
        (_kinds, _starts) = (new byte[kinds.Count], new int[kinds.Count + 1]);
        for (var i = 0; i < kinds.Count; i++)
        {
            var place = places[i];
            (_kinds[place], _starts[place + 1]) = ((byte)kinds[i], sizes[i]);
        }

        for (var family = 0; family < Count; family++)
            _starts[family + 1] += _starts[family];
    }

    public int Count => _kinds.Length;

    public Subcategory Kind(int family) => Catalogue.Kinds[_kinds[family]];

    /// <summary>The first row of a family.</summary>
    public int Start(int family) => _starts[family];

    /// <summary>The row after the last row of a family.</summary>
    public int End(int family) => _starts[family + 1];

    /// <summary>Splits the exact number of products in each subcategory into families, and shuffles them.</summary>
    public static ProductFamilies Make(MakeContext context)
    {
        var (count, profile) = (context.Part.Settings.Counts.Products, context.Profile.Catalogue);
        var draws = context.SharedDraws("products.family");
        var (kinds, sizes) = (new List<int>(), new List<int>());
        var perCategory = Quota.Counts(count, profile.CategoryShares);
        for (var category = 0; category < perCategory.Length; category++)
        {
            var counts = Quota.Counts(perCategory[category], Catalogue.Weights(category));
            for (var k = 0; k < counts.Length; k++)
            {
                for (var rest = counts[k]; rest > 0;)
                {
                    var size = Math.Min(rest, 1 + draws.Below(profile.LargestFamilies[category], sizes.Count));
                    kinds.Add(Catalogue.Categories[category][k].Number);
                    sizes.Add(size);
                    rest -= size;
                }
            }
        }

        return new ProductFamilies(
            kinds, sizes, new KeyedPermutation(Math.Max(1, kinds.Count), context.SharedDraws("products.subcategory")));
    }
}
