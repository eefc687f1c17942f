using System.Text;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>A kind of product: its number among all kinds, and its names, prices, margins, suppliers, and review clauses.</summary>
internal sealed record Subcategory(
    int Number,
    ProductCategory Category,
    string Name,
    int Weight,
    double LeastPrice,
    double MostPrice,
    double LeastMargin,
    double MostMargin,
    ProductNameGrammar Names,
    IReadOnlyList<string> Suppliers,
    string Item,
    bool IsPlural,
    IReadOnlyList<Aspect> Aspects)
{
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
