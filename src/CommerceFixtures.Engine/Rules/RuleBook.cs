using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Rules;

/// <summary>All rules of the data, with the numbers of a profile.</summary>
internal sealed class RuleBook
{
    /// <param name="profile">The numbers of the rules.</param>
    public RuleBook(ShopProfile profile)
    {
        Products = new(profile.Catalogue);
        Orders = new(profile);
        Items = new(profile);
        Reviews = new(profile.Reviews);
        Tables = [Products, Customers, Orders, Items, Reviews];
        Behavior = new(profile.Behavior);
    }

    public ProductRules Products { get; }

    public CustomerRules Customers { get; } = new();

    public OrderRules Orders { get; }

    public OrderItemRules Items { get; }

    public ReviewRules Reviews { get; }

    /// <summary>The rules of each file, with parent tables before child tables.</summary>
    public IReadOnlyList<TableRules> Tables { get; }

    /// <summary>The rules that a build tells about and does not enforce.</summary>
    public BehaviorRules Behavior { get; }

    /// <summary>All rules.</summary>
    public IEnumerable<Rule> All => Tables.SelectMany(table => table.All).Concat(Behavior.All);
}
