namespace CommerceFixtures.Report;

/// <summary>The categories, in the order in which the page shows them.</summary>
internal static class Categories
{
    public static readonly IReadOnlyList<ProductCategory> All = Enum.GetValues<ProductCategory>();

    public static readonly int Count = All.Count;

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(category => category.ToCsvText())];
}
