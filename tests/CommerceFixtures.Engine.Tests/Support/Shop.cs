using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests;

/// <summary>The five files of a valid set, which tests change and check.</summary>
internal sealed class Shop
{
    private readonly Dictionary<string, Table> _tables;

    public Shop(IReadOnlyDictionary<string, string> contents)
    {
        _tables = contents.ToDictionary(file => file.Key, file => new Table(file.Value));
    }

    public Table this[string file] => _tables[file];

    public Table Products => _tables["products.csv"];

    public Table Customers => _tables["customers.csv"];

    public Table Orders => _tables["orders.csv"];

    public Table Items => _tables["order_items.csv"];

    public Table Reviews => _tables["reviews.csv"];

    public Subcategory Kind(int product) => Catalogue.Kinds.Single(kind => kind.Name == Products[product, "subcategory"]);

    public Subcategory KindOfReview(int review) => Kind(Reviews.Id(review, "product_id"));

    /// <summary>A text that suits the review's product and stars.</summary>
    public string SomeReview(int review) => KindOfReview(review).SomeReview(Reviews.Id(review, "rating"));

    /// <summary>A name for a product of this kind that no product has.</summary>
    public string UnusedName(Subcategory kind)
    {
        var used = Products.Rows.Select(row => row[1]).ToHashSet();
        return Enumerable.Range(0, used.Count + 1).Select(number => kind.Names.Name((long)number)).First(name => !used.Contains(name));
    }

    public IEnumerable<int> LinesOf(int order) => Enumerable.Range(1, Items.Rows.Count).Where(line => Items.Id(line, "order_id") == order);

    /// <summary>Changes the quantity and the discount of a line, and updates the total of its order.</summary>
    public void Resell(int line, int quantity, decimal discount)
    {
        Items[line, "quantity"] = quantity.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Items.SetMoney(line, "discount", discount);
        var order = Items.Id(line, "order_id");
        var total = decimal.Round(quantity * Items.Money(line, "unit_price") * (1 - discount), 2, MidpointRounding.AwayFromZero);
        Orders.SetMoney(order, "total_amount", Orders.Money(order, "total_amount") - Items.Money(line, "line_total") + total);
        Items.SetMoney(line, "line_total", total);
    }

    public void WriteTo(string directory)
    {
        foreach (var (name, table) in _tables)
            File.WriteAllText(Path.Combine(directory, name), table.ToString());
    }
}
