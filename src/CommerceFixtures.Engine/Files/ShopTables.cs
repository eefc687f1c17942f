using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Reviews;

namespace CommerceFixtures.Engine.Files;

/// <summary>The tables of a part, from which its files are written.</summary>
internal sealed record ShopTables(
    ProductTable Products, CustomerTable Customers, OrderTable Orders, BasketTable Baskets, ReviewTable Reviews);
