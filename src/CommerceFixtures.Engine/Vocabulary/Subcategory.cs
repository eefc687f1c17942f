using System.Text;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>
/// What the shop knows of one kind of product: its place among all kinds, its names, prices, margins, suppliers, and what reviewers say of
/// it.
/// </summary>
internal sealed record Subcategory
{
    /// <summary>The place among all kinds.</summary>
    public required int Number { get; init; }

    public required ProductCategory Category { get; init; }

    public required string Name { get; init; }

    /// <summary>The share of the products of the category, relative to the other kinds.</summary>
    public required int Weight { get; init; }

    public required double LeastPrice { get; init; }

    public required double MostPrice { get; init; }

    public required double LeastMargin { get; init; }

    public required double MostMargin { get; init; }

    public required ProductNameGrammar Names { get; init; }

    public required IReadOnlyList<string> Suppliers { get; init; }

    /// <summary>What reviewers call the product.</summary>
    public required string Item { get; init; }

    /// <summary>Whether <see cref="Item"/> is a plural.</summary>
    public required bool IsPlural { get; init; }

    /// <summary>What reviewers judge.</summary>
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

/// <summary>Something that reviewers judge, in whole clauses.</summary>
internal sealed record Aspect(IReadOnlyList<string> Good, IReadOnlyList<string> Bad);
