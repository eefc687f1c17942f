using CsvHelper;

namespace CommerceFixtures.Benchmarks.Naive;

/// <summary>Writes the naive shop the way CsvHelper recommends: with record types, for which it generates writers.</summary>
internal static class NaiveFiles
{
    private static readonly CsvWriterOptions Format = new() { NewLine = "\n" };

    public static void Write(NaiveShop shop, string folder)
    {
        Directory.CreateDirectory(folder);
        WriteFile(folder, "products.csv", shop.Products);
        WriteFile(folder, "customers.csv", shop.Customers);
        WriteFile(folder, "orders.csv", shop.Orders);
        WriteFile(folder, "order_items.csv", shop.OrderItems);
        WriteFile(folder, "reviews.csv", shop.Reviews);
    }

    private static void WriteFile<T>(string folder, string name, List<T> rows)
    {
        using var stream = File.Create(Path.Combine(folder, name));
        using var writer = CsvWriter.Create(stream, Format);
        writer.WriteRecords(rows);
    }
}
