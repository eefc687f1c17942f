namespace Storefront.Tests;

public sealed class BestSellersTests
{
    [Fact]
    public void The_best_sellers_outsell_every_other_product()
    {
        var top = BestSellers.Top(10, Shop.Products, Shop.OrderItems);

        var others = Shop.Products.Except(top.Select(seller => seller.Product));
        var mostOfOthers = others.Max(product => Shop.Data.ItemsOf(product).Sum(item => item.Quantity));
        Assert.Equal(10, top.Count);
        Assert.All(top, seller => Assert.True(seller.Units >= mostOfOthers));
    }

    [Fact]
    public void A_few_products_take_much_of_the_demand()
    {
        var top = BestSellers.Top(Shop.ProductCount / 5, Shop.Products, Shop.OrderItems);

        var share = (double)top.Sum(seller => seller.Units) / Shop.OrderItems.Sum(item => item.Quantity);
        Assert.True(share > 0.35, $"the top fifth sells {share:P0}");
    }

    [Fact]
    public void A_list_longer_than_the_catalogue_is_the_catalogue() =>
        Assert.Equal(NewShop.ProductCount, BestSellers.Top(1000, NewShop.Products, NewShop.OrderItems).Count);
}
