using System.Text;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>A kind of product: its number among all kinds, and its names, prices, margins, suppliers, and review clauses.</summary>
internal sealed record Subcategory
{
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

    public required IReadOnlyList<string> Suppliers { get; init; }

    /// <summary>The noun that reviews call the product by.</summary>
    public required string Item { get; init; }

    /// <summary>Whether the noun is plural.</summary>
    public required bool IsPlural { get; init; }

    public required IReadOnlyList<Aspect> Aspects { get; init; }

    public bool IsSuppliedBy(ReadOnlySpan<byte> supplier)
    {
        for (var i = 0; i < Suppliers.Count; i++)
        {
            if (Ascii.Equals(supplier, Suppliers[i]))
                return true;
        }

        return false;
    }
}

/// <summary>An aspect that reviewers judge, as whole clauses.</summary>
internal sealed record Aspect(IReadOnlyList<string> Good, IReadOnlyList<string> Bad);
