using System.Globalization;
using CsvHelper;

namespace CommerceFixtures.Engine;

/// <summary>Writes the tables as the five files: UTF-8 without BOM, commas, LF, quotes where RFC 4180 wants them.</summary>
internal static class CsvFiles
{
    private static readonly CsvWriterOptions Format = new() { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture };

    /// <returns>What each file is, in the order of <see cref="FixtureFile.All"/>.</returns>
    public static IReadOnlyList<WrittenFile> Write(ShopData shop, string directory) => Together.Run(
        () => WriteFile(directory, FixtureFile.Products, shop.Products.Count, (writer, row) => WriteProduct(writer, shop, row)),
        () => WriteFile(directory, FixtureFile.Customers, shop.Customers.Count, (writer, row) => WriteCustomer(writer, shop, row)),
        () => WriteFile(directory, FixtureFile.Orders, shop.Orders.Count, (writer, row) => WriteOrder(writer, shop, row)),
        () => WriteOrderItems(directory, shop),
        () => WriteFile(directory, FixtureFile.Reviews, shop.Reviews.Count, (writer, row) => WriteReview(writer, shop, row)));

    private static WrittenFile WriteFile(string directory, FixtureFile file, int rows, Action<CsvWriter, int> writeRow) =>
        WrittenFile.Write(directory, file.FileName, rows, stream =>
        {
            using var writer = CsvWriter.Create(stream, Format, leaveOpen: true);
            writer.WriteRecord(file.Columns);
            for (var row = 0; row < rows; row++)
                writeRow(writer, row);
        });

    private static void WriteProduct(CsvWriter writer, ShopData shop, int row)
    {
        var products = shop.Products;
        writer.WriteField(row + 1, default);
        writer.WriteField(products.Name[row]);
        writer.WriteField(products.Category(row).ToCsvText());
        writer.WriteField(products.Subcategory[row].Name);
        WriteMoney(writer, products.PriceCents[row]);
        WriteMoney(writer, products.CostCents[row]);
        writer.WriteField(products.Stock[row], default);
        writer.WriteField(products.Supplier[row]);
        WriteDate(writer, shop.Calendar, products.CreatedDay[row]);
        writer.EndRecord();
    }

    private static void WriteCustomer(CsvWriter writer, ShopData shop, int row)
    {
        var customers = shop.Customers;
        writer.WriteField(row + 1, default);
        writer.WriteField(customers.FirstName[row]);
        writer.WriteField(customers.LastName[row]);
        writer.WriteField(customers.Email[row]);
        writer.WriteField(customers.Phone[row]);
        writer.WriteField(customers.Address[row]);
        writer.WriteField(customers.Place[row].City);
        writer.WriteField(customers.Place[row].State);
        writer.WriteField(customers.Zip[row]);
        writer.WriteField("United States");
        WriteDate(writer, shop.Calendar, customers.RegistrationDay[row]);
        writer.EndRecord();
    }

    private static void WriteOrder(CsvWriter writer, ShopData shop, int row)
    {
        var (orders, customers) = (shop.Orders, shop.Customers);
        var customer = orders.Customer[row];
        var place = customers.Place[customer];
        writer.WriteField(row + 1, default);
        writer.WriteField(customer + 1, default);
        WriteDate(writer, shop.Calendar, orders.Day[row]);
        writer.WriteField(orders.Status[row].ToCsvText());
        writer.WriteField(orders.Payment[row].ToCsvText());
        writer.WriteField($"{customers.Address[customer]}, {place.City}, {place.State} {customers.Zip[customer]}");
        WriteMoney(writer, shop.Baskets.TotalOfOrder(row));
        writer.EndRecord();
    }

    private static WrittenFile WriteOrderItems(string directory, ShopData shop)
    {
        var id = 0;
        return WrittenFile.Write(directory, FixtureFile.OrderItems.FileName, shop.Baskets.LineCount, stream =>
        {
            using var writer = CsvWriter.Create(stream, Format, leaveOpen: true);
            writer.WriteRecord(FixtureFile.OrderItems.Columns);
            for (var order = 0; order < shop.Orders.Count; order++)
            {
                var (start, end) = (shop.Baskets.LinesOfOrder(order).Start.Value, shop.Baskets.LinesOfOrder(order).End.Value);
                for (var line = start; line < end; line++)
                    WriteOrderItem(writer, shop, ++id, order, line);
            }
        });
    }

    private static void WriteOrderItem(CsvWriter writer, ShopData shop, int id, int order, int line)
    {
        var baskets = shop.Baskets;
        writer.WriteField(id, default);
        writer.WriteField(order + 1, default);
        writer.WriteField(baskets.Product[line] + 1, default);
        writer.WriteField((int)baskets.Quantity[line], default);
        WriteMoney(writer, shop.Products.PriceCents[baskets.Product[line]]);
        WriteMoney(writer, baskets.Discount[line]);
        WriteMoney(writer, baskets.LineCents[line]);
        writer.EndRecord();
    }

    private static void WriteReview(CsvWriter writer, ShopData shop, int row)
    {
        var reviews = shop.Reviews;
        writer.WriteField(row + 1, default);
        writer.WriteField(reviews.Product[row] + 1, default);
        writer.WriteField(reviews.Customer[row] + 1, default);
        writer.WriteField((int)reviews.Stars[row], default);
        writer.WriteField(reviews.Text[row]);
        WriteDate(writer, shop.Calendar, reviews.Day[row]);
        writer.EndRecord();
    }

    /// <summary>Hundredths with two decimals: 4999 is 49.99.</summary>
    private static void WriteMoney(CsvWriter writer, long hundredths) => writer.WriteField(new decimal(hundredths) / 100, "0.00");

    private static void WriteDate(CsvWriter writer, Calendar calendar, int day) => writer.WriteField(calendar.Date(day), "yyyy-MM-dd");
}
