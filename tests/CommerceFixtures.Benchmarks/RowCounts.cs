using System.Globalization;

namespace CommerceFixtures.Benchmarks;

/// <summary>The rows of each file.</summary>
internal sealed record RowCounts(int Products, int Customers, int Orders, int OrderItems, int Reviews)
{
    public long Total => (long)Products + Customers + Orders + OrderItems + Reviews;

    /// <summary>The counts in the text form of settings.</summary>
    public string Settings => string.Create(
        CultureInfo.InvariantCulture,
        $"Products={Products}&Customers={Customers}&Orders={Orders}&OrderItems={OrderItems}&Reviews={Reviews}");
}
