using System.Text.RegularExpressions;

namespace CommerceFixtures.Build.Tests;

/// <summary>docs/reading.md lists the properties of rows and the members of closed sets, in order.</summary>
public sealed class DocumentedRowsTests
{
    private static readonly string Text = DocumentationPage.Read("docs/reading.md").Text;

    [Theory]
    [InlineData(typeof(Product))]
    [InlineData(typeof(Customer))]
    [InlineData(typeof(Order))]
    [InlineData(typeof(OrderItem))]
    [InlineData(typeof(Review))]
    public void Properties(Type row)
    {
        var listed = Regex.Matches(Entry(row.Name), @"((?<type>\w+) )?(?<name>\w+)(,|$)");
        var type = "";
        var properties = listed.Select(property =>
        {
            // A type is written once for several properties.
            type = property.Groups["type"].Success ? property.Groups["type"].Value : type;
            return $"{type} {property.Groups["name"]}";
        });

        Assert.Equal(
            row.GetProperties().Select(property => $"{CSharpName(property.PropertyType)} {property.Name}"),
            properties);
    }

    [Theory, InlineData(typeof(ProductCategory)), InlineData(typeof(OrderStatus)), InlineData(typeof(PaymentMethod))]
    public void Members(Type set) => Assert.Equal(string.Join(", ", Enum.GetNames(set)), Entry(set.Name));

    /// <summary>The text after a name in the list, as one line.</summary>
    private static string Entry(string name) =>
        Regex.Replace(Regex.Match(Text, $@"^{name} +(?<entry>.+(\n +.+)*)$", RegexOptions.Multiline).Groups["entry"].Value, @"\s+", " ");

    private static string CSharpName(Type type) => type.Name switch
    {
        "Int32" => "int",
        "Int64" => "long",
        "Decimal" => "decimal",
        "String" => "string",
        var name => name,
    };
}
