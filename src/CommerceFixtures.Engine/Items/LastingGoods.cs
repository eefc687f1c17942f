using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Items;

/// <summary>The categories whose products a customer buys only once: nobody needs the same book or the same device again.</summary>
internal static class LastingGoods
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Include(ProductCategory category) => category is ProductCategory.Electronics or ProductCategory.Books;
}
