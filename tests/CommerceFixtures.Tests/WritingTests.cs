using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>Sets that are written to files again.</summary>
public sealed class WritingTests : IDisposable
{
    private readonly TinyDataSet folder = new();
    private readonly CommerceDataSet set;
    private readonly string parent = Directory.CreateTempSubdirectory("written-").FullName;

    public WritingTests() => set = folder.Open();

    private string Target => Path.Combine(parent, "shop");

    [Fact]
    public void An_unedited_set_is_written_byte_for_byte()
    {
        set.WriteTo(Target);

        Assert.All(FixtureFile.All, file => Assert.Equal(File.ReadAllBytes(folder.PathOf(file)), File.ReadAllBytes(Written(file))));
        Assert.Equal([.. FixtureFile.All.Select(file => file.FileName).Append("manifest.json").Order()], NamesIn(Target));
        Assert.Equal(["shop"], NamesIn(parent));
    }

    [Fact]
    public async Task An_asynchronous_write_gives_the_same_files()
    {
        var edited = set.With(set.GetOrder(1) with { Status = OrderStatus.Returned });
        var other = Path.Combine(parent, "other");
        edited.WriteTo(other);

        await edited.WriteToAsync(Target);
        await edited.WriteToAsync(Target);

        Assert.Equal(NamesIn(other), NamesIn(Target));
        Assert.All(
            NamesIn(other),
            name => Assert.Equal(File.ReadAllBytes(Path.Combine(other, name)), File.ReadAllBytes(Path.Combine(Target, name))));
    }

    [Fact]
    public async Task A_canceled_write_leaves_the_folder_as_it_was()
    {
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => set.WriteToAsync(Target, canceled.Token));
        Assert.Empty(NamesIn(parent));

        set.WriteTo(Target);
        var edited = set.With(set.GetOrder(1) with { Status = OrderStatus.Returned });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => edited.WriteToAsync(Target, canceled.Token));
        Assert.Equal(OrderStatus.Completed, CommerceDataSet.Open(Target).GetOrder(1).Status);
        Assert.Equal([.. FolderSwap.FileNames.Order()], NamesIn(Target));
    }

    [Fact]
    public void Arguments_of_an_asynchronous_write_are_checked_at_once()
    {
        var sparse = set.WithTables(reviews: set.Reviews.Skip(1));

        Assert.Throws<ArgumentException>("directory", () => { _ = set.WriteToAsync(" "); });
        Assert.Throws<ArgumentNullException>("table", () => { _ = set.WriteToAsync(null!, Stream.Null); });
        Assert.Throws<InvalidOperationException>(() => { _ = sparse.WriteToAsync(Target); });
    }

    [Fact]
    public void Its_manifest_describes_the_files_and_says_that_they_were_edited()
    {
        set.With(set.GetOrder(1) with { Status = OrderStatus.Returned }).WriteTo(Target);

        var manifest = Assert.Single(CommerceDataSet.Open(Target).Manifests);
        Assert.True(manifest.IsEdited);
        Assert.False(Assert.Single(set.Manifests).IsEdited);
        Assert.Equal(("Tiny", 0, 0, 0), (manifest.Name, manifest.DataVersion, manifest.Settings.Count, manifest.Rules.Count));
        Assert.Matches(@"^\d+\.\d+\.\d+", manifest.PackageVersion);
        Assert.Equal(FixtureFile.All.Select(file => file.FileName), manifest.Files.Select(file => file.Name));
        Assert.Equal([3, 2, 4, 5, 2], manifest.Files.Select(file => file.RowCount));
        Assert.All(manifest.Files, file =>
        {
            var bytes = File.ReadAllBytes(Path.Combine(Target, file.Name));
            Assert.Equal((bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), ((int)file.Length, file.Sha256));
        });
    }

    [Fact]
    public void What_was_written_opens_with_the_same_rows()
    {
        var edited = set
            .With(set.GetProduct(1) with
            {
                Name = "a \"b\", c\r\nd\re;\tÆ😀",
                Supplier = " padded ",
                Price = 1_234_567_890.5m,
                CreatedDate = DateOnly.MinValue
            })
            .With(set.GetProduct(2) with { Name = "\"", Supplier = "\n", StockQuantity = int.MaxValue, CreatedDate = DateOnly.MaxValue })
            .With(set.GetCustomer(1) with { Address = "", City = "a\rb", Country = "=1+1" })
            .With(set.GetOrder(2) with { TotalAmount = 0 })
            .With(set.GetOrderItem(1) with { OrderItemId = 6, OrderId = 3, Discount = 0.2m, LineTotal = 7.92m });

        edited.WriteTo(Target);

        AssertSameRows(edited, CommerceDataSet.Open(Target));
    }

    [Fact]
    public void Cultures_change_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Its decimal comma, minus sign, digits, and calendar all differ from the invariant culture.
            CultureInfo.CurrentCulture = new("fa-IR") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "−" } };
            set.WriteTo(Target);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.All(FixtureFile.All, file => Assert.Equal(File.ReadAllText(folder.PathOf(file)), File.ReadAllText(Written(file))));
    }

    [Fact]
    public void A_set_without_rows_is_written_as_headers()
    {
        CommerceDataSet.FromRows("None", [], [], [], [], []).WriteTo(Target);

        Assert.All(FixtureFile.All, file => Assert.Equal(string.Join(',', file.Columns) + "\n", File.ReadAllText(Written(file))));
        Assert.Equal("None", CommerceDataSet.Open(Target).Name);
    }

    [Fact]
    public void Many_rows_go_through_in_blocks()
    {
        var product = set.GetProduct(1);
        var many = set.WithTables(products: Enumerable.Range(1, 20_000).Select(id => product with { ProductId = id, Name = $"Pot {id}" }));

        many.WriteTo(Target);

        Assert.Equal(many.Products, CommerceDataSet.Open(Target).Products);
        Assert.InRange(new FileInfo(Written(FixtureFile.Products)).Length, 1_000_000, 2_000_000);
    }

    [Fact]
    public void A_set_in_parts_becomes_one()
    {
        using var parts = new TinySetInParts();
        var whole = parts.Open();

        whole.WriteTo(Target);

        AssertSameRows(whole, CommerceDataSet.Open(Target));
        Assert.Contains("orders.csv", NamesIn(Target));
    }

    [Fact]
    public void A_project_does_not_take_an_edited_set_for_its_own()
    {
        set.WriteTo(Target);

        var error = Assert.Throws<StaleFixtureException>(() => TinyManifest.OpenFor(Target, TinyDataSet.Settings));

        Assert.Equal(
            "it was edited and written by WriteTo, and only CommerceDataSet.Open(folder) opens an edited set",
            Assert.Single(error.Differences));
    }

    [Fact]
    public void A_written_set_that_was_changed_is_to_be_written_again()
    {
        set.WriteTo(Target);
        File.AppendAllText(Written(FixtureFile.Orders), "\n");

        var error = Assert.Throws<StaleFixtureException>(() => CommerceDataSet.Open(Target));

        Assert.EndsWith(
            " in the manifest. WriteTo wrote this set. Run the program that wrote it again.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_written_set_that_lost_a_file_is_to_be_written_again()
    {
        set.WriteTo(Target);
        var opened = CommerceDataSet.Open(Target);
        File.Delete(Written(FixtureFile.Orders));

        foreach (var read in (Func<object>[])[() => CommerceDataSet.Open(Target), () => opened.Orders])
        {
            Assert.Equal(
                $"The file 'orders.csv' of the data set is missing from '{Target}'. WriteTo wrote this set. Run the program that wrote " +
                    "it again.",
                Assert.Throws<FileNotFoundException>(read).Message);
        }

        File.Delete(Path.Combine(Target, FixtureManifest.FileName));
        Assert.Contains(
            "'dotnet build'", Assert.Throws<FileNotFoundException>(() => CommerceDataSet.Open(Target)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"yes\"")]
    [InlineData("1")]
    [InlineData("null")]
    public void A_manifest_says_true_or_false_or_nothing(string value)
    {
        set.WriteTo(Target);
        var path = Path.Combine(Target, FixtureManifest.FileName);
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"edited\": true", $"\"edited\": {value}", StringComparison.Ordinal));

        var error = Assert.Throws<FixtureFormatException>(() => CommerceDataSet.Open(Target));

        Assert.Equal(("$.edited", value, "true or false"), (error.Column, error.Value, error.Expected));
    }

    [Fact]
    public void Left_out_ids_are_refused_with_what_to_do()
    {
        var sparse = set.WithTables(
            orders: set.Orders.Where(order => order.OrderId != 3), orderItems: set.OrderItems.Where(item => item.OrderId != 3));

        var error = Assert.Throws<InvalidOperationException>(() => sparse.WriteTo(Target));

        Assert.Equal(
            "orders.csv cannot be written because order_id 3 is missing. The IDs in a file run from 1 to n without gaps. " +
            "Call Renumber() and write the set that it returns.",
            error.Message);
        Assert.Empty(NamesIn(parent));
        using var stream = new MemoryStream();
        Assert.Throws<InvalidOperationException>(() => sparse.WriteTo(CommerceTable.OrderItems, stream));
        Assert.Equal(0, stream.Length);
        sparse.Renumber().WriteTo(Target);
        AssertSameRows(sparse.Renumber(), CommerceDataSet.Open(Target));
    }

    [Fact]
    public void An_id_that_is_left_out_at_the_start_is_named() => Assert.Contains(
        "because customer_id 1 is missing",
        Assert.Throws<InvalidOperationException>(() => set.WithTables(customers: set.Customers.Skip(1)).WriteTo(Target)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_earlier_set_is_replaced()
    {
        Directory.CreateDirectory(Target);
        set.WriteTo(Target);
        var edited = CommerceDataSet.Open(Target).With(set.GetOrder(1) with { Status = OrderStatus.Returned });

        edited.WriteTo(Target);

        Assert.Equal(OrderStatus.Returned, CommerceDataSet.Open(Target).GetOrder(1).Status);
        Assert.Equal(["shop"], NamesIn(parent));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("orders.csv")]
    [InlineData("manifest.json")]
    [InlineData(".hidden")]
    public void A_folder_with_other_files_is_left_alone(string name)
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, name), "mine");

        var error = Assert.Throws<IOException>(() => set.WriteTo(Target));

        Assert.Equal(
            $"'{Target}' contains '{name}', which WriteTo did not write. WriteTo replaces only the sets that it wrote. " +
            "Specify a new or empty folder, or a folder that WriteTo wrote.",
            error.Message);
        Assert.Equal([name], NamesIn(Target));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Target, name)));
        Assert.Equal(["shop"], NamesIn(parent));
    }

    [Fact]
    public void The_set_of_a_build_is_left_alone()
    {
        var before = folder.Directory;
        Assert.Throws<IOException>(() => set.With(set.GetOrder(1) with { Status = OrderStatus.Returned }).WriteTo(before));
        Assert.Equal(OrderStatus.Completed, CommerceDataSet.Open(before).GetOrder(1).Status);
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("report.html")]
    public void A_written_set_with_a_file_of_somebody_else_is_left_alone(string name)
    {
        set.WriteTo(Target);
        File.WriteAllText(Path.Combine(Target, name), "mine");

        Assert.Throws<IOException>(() => set.WriteTo(Target));

        Assert.Contains(name, NamesIn(Target));
        Assert.Equal(set.Orders, CommerceDataSet.Open(Target).Orders);
    }

    [Fact]
    public void A_folder_inside_a_written_set_is_left_alone()
    {
        set.WriteTo(Target);
        File.Delete(Written(FixtureFile.Orders));
        Directory.CreateDirectory(Written(FixtureFile.Orders));

        Assert.Throws<IOException>(() => set.WriteTo(Target));

        Assert.True(Directory.Exists(Written(FixtureFile.Orders)));
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        File.WriteAllText(Target, "mine");
        Assert.Equal(
            $"'{Target}' is a file. Specify a folder for the data set.", Assert.Throws<IOException>(() => set.WriteTo(Target)).Message);
        Assert.Equal("mine", File.ReadAllText(Target));
    }

    [Fact]
    public void A_fault_in_the_middle_leaves_the_folder_as_it_was()
    {
        set.WriteTo(Target);
        File.Delete(folder.ManifestPath);
        folder.Write(FixtureFile.Reviews, TinyTexts.Of[FixtureFile.Reviews].Replace("2,1,2,1,", "2,1,2,one,", StringComparison.Ordinal));
        var broken = folder.Open();

        Assert.Throws<FixtureFormatException>(() => broken.WriteTo(Target));
        Assert.Throws<FixtureFormatException>(() => broken.WriteTo(Path.Combine(parent, "other")));

        Assert.Equal(["shop"], NamesIn(parent));
        Assert.Equal([5, 1], CommerceDataSet.Open(Target).Reviews.Select(review => review.Rating));
    }

    [Fact]
    public void A_link_to_a_folder_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
            return;
        var link = Path.Combine(parent, "link");
        Directory.CreateDirectory(Target);
        Directory.CreateSymbolicLink(link, Target);

        set.WriteTo(link);

        Assert.Equal(Target, new DirectoryInfo(link).LinkTarget);
        Assert.Equal(set.Orders, CommerceDataSet.Open(Target).Orders);
    }

    [Theory]
    [InlineData("shop")]
    [InlineData("shop/inner")]
    public void A_link_that_leads_nowhere_is_told_as_one(string name)
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateSymbolicLink(Target, "nowhere");

        var error = Assert.Throws<IOException>(() => set.WriteTo(Path.Combine(parent, name)));

        Assert.Equal($"'{Target}' is a link to 'nowhere', which is not a folder. Specify a folder for the data set.", error.Message);
        Assert.Equal(["shop"], NamesIn(parent));
    }

    [Fact]
    public void A_link_to_itself_is_told_as_one()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateSymbolicLink(Target, Target);
        var error = Assert.Throws<IOException>(() => set.WriteTo(Target));
        Assert.StartsWith($"'{Target}' is a link to '{Target}', which is not a folder.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_folder_has_a_name(string? name) => Assert.ThrowsAny<ArgumentException>(() => set.WriteTo(name!));

    [Fact]
    public void A_folder_below_folders_that_are_not_there_is_made()
    {
        var deep = Path.Combine(parent, "a", "b", "shop") + Path.DirectorySeparatorChar;
        set.WriteTo(deep);
        Assert.Equal(set.Orders, CommerceDataSet.Open(deep).Orders);
    }

    [Fact]
    public async Task A_table_is_written_into_a_stream_that_stays_open()
    {
        foreach (var table in CommerceTables.All)
        {
            using var stream = new MemoryStream();
            set.WriteTo(table, stream);
            Assert.Equal(File.ReadAllText(folder.PathOf(table.File)), Encoding.UTF8.GetString(stream.ToArray()));
            var length = stream.Position;

            await set.WriteToAsync(table, stream);
            Assert.Equal(2 * length, stream.Position);
            Assert.Equal(stream.ToArray()[..(int)length], stream.ToArray()[(int)length..]);
        }
    }

    [Fact]
    public async Task Asynchronous_writing_calls_no_other_and_can_be_ended()
    {
        var product = set.GetProduct(1);
        var many = set.WithTables(products: Enumerable.Range(1, 5_000).Select(id => product with { ProductId = id, Name = $"Pot {id}" }));
        using var stream = new AsynchronousStream();
        await many.WriteToAsync(CommerceTable.Products, stream);
        Assert.InRange(stream.Writes, 3, 100);

        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => many.WriteToAsync(CommerceTable.Products, stream, cancellation.Token));
    }

    [Fact]
    public async Task A_stream_and_a_table_must_be_there()
    {
        Assert.Throws<ArgumentNullException>("table", () => set.WriteTo(null!, Stream.Null));
        Assert.Throws<ArgumentNullException>("stream", () => set.WriteTo(CommerceTable.Orders, null!));
        await Assert.ThrowsAsync<ArgumentNullException>("table", () => set.WriteToAsync(null!, Stream.Null));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => set.WriteToAsync(CommerceTable.Orders, null!));
    }

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(parent, recursive: true);
    }

    private string Written(FixtureFile file) => Path.Combine(Target, file.FileName);

    private static string[] NamesIn(string directory) =>
        [.. Directory.GetFileSystemEntries(directory).Select(path => Path.GetFileName(path)!).Order()];

    private static void AssertSameRows(CommerceDataSet expected, CommerceDataSet actual)
    {
        Assert.Equal(expected.Products, actual.Products);
        Assert.Equal(expected.Customers, actual.Customers);
        Assert.Equal(expected.Orders, actual.Orders);
        Assert.Equal(expected.OrderItems, actual.OrderItems);
        Assert.Equal(expected.Reviews, actual.Reviews);
    }

    /// <summary>A stream that rejects synchronous calls, like the body of an HTTP response.</summary>
    private sealed class AsynchronousStream : MemoryStream
    {
        public int Writes { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(ReadOnlySpan<byte> buffer) => throw new NotSupportedException();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Writes++;
            return ValueTask.CompletedTask;
        }
    }
}
