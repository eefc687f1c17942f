namespace CommerceFixtures.Package.Tests;

/// <summary>
/// A project whose own classes have the names of the package's classes gives the set another name, as docs/reading.md says.
/// </summary>
public sealed class NameClashTests : IDisposable
{
    private const string OwnClasses = """
        namespace Acme
        {
            public class Order { public int Id; }
            public class Product { public int Id; }
            public class Customer { public int Id; }
            public class Review { public int Id; }
            public static class Default { public const string Currency = "USD"; }
        }
        """;

    private const string Use = """
        namespace Acme.Tests
        {
            internal static class Program
            {
                private static void Main()
                {
                    Order own = new Order { Id = Shop.OrderCount };
                    foreach (var order in Shop.Orders)
                        own.Id += Shop.Data.CustomerOf(order).CustomerId > 0 ? 1 : 0;
                    Console.Write(own.Id + Default.Currency);
                }
            }
        }
        """;

    private readonly Consumer consumer = new();

    public void Dispose() => consumer.Dispose();

    [Theory]
    [InlineData("Acme")]
    [InlineData("Acme.Tests")]
    [InlineData("Shop.Tests")]
    public async Task The_alias_of_the_documentation_works(string rootNamespace)
    {
        var alias = Assert.Single(DocumentationPage.CodeIn("text"), code => code.StartsWith("using ", StringComparison.Ordinal));
        consumer.Properties += $"<ImplicitUsings>enable</ImplicitUsings><RootNamespace>{rootNamespace}</RootNamespace>";
        consumer.Write("Own.cs", OwnClasses);
        consumer.Write("Program.cs", alias + Use);

        var build = await consumer.SucceedAsync("build");

        Assert.Empty(build.Warnings);
        Assert.Equal("60USD", await consumer.ProgramOutputAsync());
    }
}
