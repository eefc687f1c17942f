namespace Storefront.Tests;

public sealed class CategorySearchTests
{
    [Theory]
    [InlineData(ProductCategory.Electronics)]
    [InlineData(ProductCategory.Clothing)]
    [InlineData(ProductCategory.HomeAndGarden)]
    [InlineData(ProductCategory.Sports)]
    [InlineData(ProductCategory.Books)]
    public void A_category_shows_what_is_in_stock_cheapest_first(ProductCategory category)
    {
        var found = CategorySearch.InStock(Shop.Products, category);

        var inStock = Shop.Products.Where(product => product.Category == category && product.StockQuantity > 0).ToList();
        Assert.Equal(inStock.Count, found.Count);
        Assert.Equal(inStock.Min(product => product.Price), found[0].Price);
        Assert.Equal(found.Select(product => product.Price).Order(), found.Select(product => product.Price));
    }

    [Fact]
    public void A_sold_out_product_is_not_shown()
    {
        var soldOut = Shop.Products[0] with { StockQuantity = 0 };

        Assert.Empty(CategorySearch.InStock([soldOut], soldOut.Category));
    }
}
