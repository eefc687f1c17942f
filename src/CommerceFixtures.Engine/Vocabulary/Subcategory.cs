using System.Text;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>A kind of product: its number among all kinds, and its names, prices, margins, suppliers, and review clauses.</summary>
internal sealed record Subcategory
{
    private readonly byte[][] _suppliers = [];

    public required int Number { get; init; }

    public required ProductCategory Category { get; init; }

    public required string Name { get; init; }

    /// <summary>The weight within its category.</summary>
    public required int Weight { get; init; }

    /// <summary>In dollars.</summary>
    public required double MinPrice { get; init; }

    public required double MaxPrice { get; init; }

    public required double MinMargin { get; init; }

    public required double MaxMargin { get; init; }

    public required ProductNameGrammar Names { get; init; }

    /// <summary>The weights of the variants: those of books differ.</summary>
    public required WeightedTable VariantWeights { get; init; }

    /// <summary>The suppliers, the largest first.</summary>
    public required IReadOnlyList<string> Suppliers
    {
        get;
        init => (field, _suppliers) = (value, [.. value.Select(Encoding.UTF8.GetBytes)]);
    }

    /// <summary>The numbers of the subcategories that people buy together with this one.</summary>
    public required IReadOnlyList<int> Companions { get; init; }

    /// <summary>Whether one is enough for years, so that nobody buys two at once.</summary>
    public required bool IsDurable { get; init; }

    /// <summary>The noun that reviews call the product by.</summary>
    public required string Item { get; init; }

    /// <summary>Whether the noun is plural.</summary>
    public required bool IsPlural { get; init; }

    public required IReadOnlyList<Aspect> Aspects { get; init; }

    public bool IsSuppliedBy(ReadOnlySpan<byte> supplier)
    {
        foreach (var own in _suppliers)
        {
            if (supplier.SequenceEqual(own))
                return true;
        }

        return false;
    }
}

/// <summary>An aspect that reviewers judge, as whole clauses.</summary>
internal sealed record Aspect(IReadOnlyList<string> Good, IReadOnlyList<string> Bad);
