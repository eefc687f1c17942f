namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>A reader of a library for any CSV file, into rows as its user would write them.</summary>
internal abstract class PlainReader : ShopReader
{
    public override long Stream(string folder) =>
        Products(folder).Sum(PlainChecksum.Of) + Customers(folder).Sum(PlainChecksum.Of) + Orders(folder).Sum(PlainChecksum.Of)
        + OrderItems(folder).Sum(PlainChecksum.Of) + Reviews(folder).Sum(PlainChecksum.Of);

    public override long Load(string folder)
    {
        var (products, customers, orders) = (Products(folder).ToArray(), Customers(folder).ToArray(), Orders(folder).ToArray());
        var (items, reviews) = (OrderItems(folder).ToArray(), Reviews(folder).ToArray());
        return products.Length + customers.Length + orders.Length + items.Length + reviews.Length;
    }

    public override long ReadFirstItem(string folder) => OrderItems(folder).First().OrderItemId;

    protected abstract IEnumerable<PlainProduct> Products(string folder);

    protected abstract IEnumerable<PlainCustomer> Customers(string folder);

    protected abstract IEnumerable<PlainOrder> Orders(string folder);

    protected abstract IEnumerable<PlainOrderItem> OrderItems(string folder);

    protected abstract IEnumerable<PlainReview> Reviews(string folder);
}
