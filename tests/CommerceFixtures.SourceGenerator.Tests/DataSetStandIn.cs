namespace CommerceFixtures.SourceGenerator.Tests;

internal static class DataSetStandIn
{
    public const string Source = """
        #pragma warning disable CS1591
        namespace CommerceFixtures
        {
            using System.Collections.Generic;

            public sealed class CommerceDataSet
            {
                private CommerceDataSet(string directory, string settings) { Directory = directory; Settings = settings; }
                public string Directory { get; }
                public string Settings { get; }
                public IReadOnlyList<Product> Products { get; } = new Product[0];
                public IReadOnlyList<Customer> Customers { get; } = new Customer[0];
                public IReadOnlyList<Order> Orders { get; } = new Order[0];
                public IReadOnlyList<OrderItem> OrderItems { get; } = new OrderItem[0];
                public IReadOnlyList<Review> Reviews { get; } = new Review[0];
                public IEnumerable<Product> ReadProducts() { return Products; }
                public IEnumerable<Customer> ReadCustomers() { return Customers; }
                public IEnumerable<Order> ReadOrders() { return Orders; }
                public IEnumerable<OrderItem> ReadOrderItems() { return OrderItems; }
                public IEnumerable<Review> ReadReviews() { return Reviews; }
                public static CommerceDataSet Open(string directory, string expectedSettings)
                {
                    if (!System.IO.Directory.Exists(directory)) throw new System.IO.DirectoryNotFoundException(directory);
                    return new CommerceDataSet(directory, expectedSettings);
                }
            }
        }
        """;
}
