using System.Data;
using System.Data.Common;

namespace CommerceFixtures.Tests;

/// <summary>The tables as ADO.NET readers.</summary>
public sealed class RowReaderTests : IDisposable
{
    private readonly TinyDataSet folder = new();
    private readonly CommerceDataSet set;

    public RowReaderTests() => set = folder.Open();

    public static TheoryData<string> TableNames => [.. CommerceTable.All.Select(table => table.Name)];

    [Fact]
    public void Each_value_is_had_as_its_own_type()
    {
        using var reader = set.OpenOrdersReader();
        Assert.True(reader.Read());

        Assert.Equal(1, reader.GetInt32(0));
        Assert.Equal(2, reader.GetFieldValue<int>(1));
        Assert.Equal(new DateOnly(2023, 5, 1), reader.GetFieldValue<DateOnly>(2));
        Assert.Equal("Completed", reader.GetString(3));
        Assert.Equal("Credit Card", reader.GetString(4));
        Assert.Equal(29.89m, reader.GetDecimal(6));
        Assert.Equal([1, 2, new DateOnly(2023, 5, 1), "Completed", "Credit Card", "2 Elm St, Boston, MA 00501", 29.89m], Values(reader));

        using var items = set.OpenOrderItemsReader();
        Assert.True(items.Read());
        Assert.Equal([1L, 1, 2, 1, 9.90m, 0.00m, 9.90m], Values(items));
    }

    [Fact]
    public void Near_types_are_given_where_nothing_is_lost()
    {
        using var reader = set.OpenOrdersReader();
        reader.Read();

        Assert.Equal(new DateTime(2023, 5, 1), reader.GetDateTime(2));
        Assert.Equal(new DateTime(2023, 5, 1), reader.GetFieldValue<DateTime?>(2));
        Assert.Equal(OrderStatus.Completed, reader.GetFieldValue<OrderStatus>(3));
        Assert.Equal(PaymentMethod.CreditCard, reader.GetFieldValue<PaymentMethod>(4));
        Assert.Equal(1L, reader.GetInt64(0));
        Assert.Equal((short)1, reader.GetInt16(0));
        Assert.Equal((byte)1, reader.GetByte(0));
        Assert.Equal(1m, reader.GetDecimal(0));
        Assert.Equal(1, reader.GetFieldValue<int?>(0));
        Assert.Equal(29.89, reader.GetDouble(6));
        Assert.Equal(1, reader.GetFieldValue<object>(0));
    }

    [Fact]
    public void Another_type_is_an_error_that_names_the_column()
    {
        using var reader = set.OpenOrdersReader();
        reader.Read();

        var error = Assert.Throws<InvalidCastException>(() => reader.GetGuid(2));
        Assert.Equal("orders.order_date holds DateOnly, which cannot be read as Guid.", error.Message);
        Assert.Throws<InvalidCastException>(() => reader.GetString(0));
        Assert.Throws<InvalidCastException>(() => reader.GetInt32(5));
        Assert.Throws<InvalidCastException>(() => reader.GetBoolean(0));
        Assert.Throws<InvalidCastException>(() => reader.GetChar(0));
        Assert.Throws<InvalidCastException>(() => reader.GetBytes(5, 0, null, 0, 0));
        Assert.Throws<InvalidCastException>(() => reader.GetFieldValue<ProductCategory>(3));
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_case()
    {
        using var reader = set.OpenReviewsReader();
        reader.Read();

        Assert.Equal(4, reader.GetOrdinal("review_text"));
        Assert.Equal(4, reader.GetOrdinal("Review_Text"));
        Assert.Equal("Read it twice.\nThen again.", reader["REVIEW_TEXT"]);
        Assert.Equal(5, reader[3]);
        var error = Assert.Throws<IndexOutOfRangeException>(() => reader.GetOrdinal("stars"));
        Assert.Equal(
            "There is no column 'stars' in reviews. Its columns, from 0 on, are " +
            "review_id, product_id, customer_id, rating, review_text, review_date.",
            error.Message);
        Assert.Throws<IndexOutOfRangeException>(() => reader.GetValue(6));
        Assert.Throws<IndexOutOfRangeException>(() => reader.GetName(-1));
    }

    [Fact]
    public void There_is_a_row_only_between_the_first_and_the_last_read()
    {
        using var reader = set.OpenReviewsReader();
        Assert.Throws<InvalidOperationException>(() => reader.GetInt32(0));
        Assert.True(reader.HasRows);
        Assert.Throws<InvalidOperationException>(() => reader.GetInt32(0));
        Assert.True(reader.Read());
        Assert.Equal(1, reader.GetInt32(0));
        Assert.True(reader.HasRows);
        Assert.True(reader.Read());
        Assert.Equal(2, reader.GetInt32(0));
        Assert.False(reader.Read());
        Assert.False(reader.Read());
        Assert.Throws<InvalidOperationException>(() => reader.GetInt32(0));
        Assert.True(reader.HasRows);
        Assert.False(reader.NextResult());
    }

    [Fact]
    public void A_table_without_rows_has_its_columns()
    {
        folder.Write(FixtureFile.Reviews, string.Join(',', FixtureFile.Reviews.Columns));
        using var reader = new TinyFolder(folder.Directory).Open().OpenReviewsReader();
        Assert.False(reader.HasRows);
        Assert.False(reader.Read());
        Assert.Equal(6, reader.FieldCount);
    }

    [Fact]
    public async Task A_closed_reader_has_closed_its_file_and_gives_nothing_more()
    {
        var reader = set.OpenReviewsReader();
        Assert.True(await reader.ReadAsync());
        await reader.DisposeAsync();

        Assert.True(reader.IsClosed);
        Assert.Throws<InvalidOperationException>(() => reader.Read());
        Assert.Throws<InvalidOperationException>(() => reader.GetValue(0));
        File.Open(set.ReviewPaths.Single(), FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
    }

    [Theory, MemberData(nameof(TableNames))]
    public void A_DataTable_takes_every_row_and_the_schema(string name)
    {
        var table = CommerceTable.All.Single(table => table.Name == name);
        using var loaded = new DataTable();
        using (var reader = set.OpenReader(table))
            loaded.Load(reader);

        Assert.Equal(table.ColumnNames, loaded.Columns.Cast<DataColumn>().Select(column => column.ColumnName));
        Assert.Equal(
            table.Columns.Select(column => column.Type.ClrType), loaded.Columns.Cast<DataColumn>().Select(column => column.DataType));
        Assert.Equal([table.ColumnNames[0]], loaded.PrimaryKey.Select(column => column.ColumnName));
        Assert.All(loaded.Columns.Cast<DataColumn>(), column => Assert.False(column.AllowDBNull));
        using var rows = set.OpenReader(table);
        foreach (DataRow row in loaded.Rows)
        {
            Assert.True(rows.Read());
            Assert.Equal(row.ItemArray, Values(rows));
        }

        Assert.False(rows.Read());
    }

    [Theory, MemberData(nameof(TableNames))]
    public void The_column_schema_says_what_the_columns_are(string name)
    {
        var table = CommerceTable.All.Single(table => table.Name == name);
        using var reader = set.OpenReader(table);
        var columns = reader.GetColumnSchema();

        Assert.Equal(table.ColumnNames, columns.Select(column => column.ColumnName));
        Assert.Equal(Enumerable.Range(0, columns.Count), columns.Select(column => column.ColumnOrdinal!.Value));
        Assert.Equal(columns.Select(column => column.DataType), columns.Select((_, ordinal) => reader.GetFieldType(ordinal)));
        Assert.Equal(columns.Select(column => column.DataTypeName), columns.Select((_, ordinal) => reader.GetDataTypeName(ordinal)));
        Assert.Equal([true, .. Enumerable.Repeat(false, columns.Count - 1)], columns.Select(column => column.IsKey!.Value));
        Assert.All(columns, column => Assert.False(column.AllowDBNull));
        reader.Read();
        Assert.All(columns, column => Assert.Equal(column.DataType, reader.GetValue(column.ColumnOrdinal!.Value).GetType()));
        Assert.All(columns, column => Assert.False(reader.IsDBNull(column.ColumnOrdinal!.Value)));
        Assert.All(columns.Where(column => column.DataType == typeof(decimal)), column => Assert.Equal(2, column.NumericScale));
    }

    [Fact]
    public void Text_is_had_in_pieces()
    {
        using var reader = set.OpenCustomersReader();
        reader.Read();
        var buffer = new char[4];
        Assert.Equal(19, reader.GetChars(3, 0, null, 0, 0));
        Assert.Equal(4, reader.GetChars(3, 4, buffer, 0, 4));
        Assert.Equal("lee@", new string(buffer));
        Assert.Equal(3, reader.GetChars(3, 16, buffer, 1, 3));
        Assert.Equal("lcom", new string(buffer));
        Assert.Equal(0, reader.GetChars(3, 19, buffer, 0, 4));
    }

    [Fact]
    public void A_foreach_gives_records()
    {
        using var reader = set.OpenProductsReader();
        Assert.Equal(["Pot, 12\" wide", "Café Noir", "Tent"], reader.Cast<IDataRecord>().Select(record => record.GetString(1)));
    }

    [Fact]
    public void A_fault_in_the_file_is_told_where_the_row_is_read()
    {
        folder.Write(FixtureFile.Reviews, TinyTexts.Of[FixtureFile.Reviews].Replace("2,1,2,1,", "2,1,2,one,", StringComparison.Ordinal));
        using var reader = new TinyFolder(folder.Directory).Open().OpenReviewsReader();
        Assert.True(reader.Read());
        Assert.Equal("rating", Assert.Throws<FixtureFormatException>(() => reader.Read()).Column);
    }

    public void Dispose() => folder.Dispose();

    private static object[] Values(DbDataReader reader)
    {
        var values = new object[reader.FieldCount];
        Assert.Equal(values.Length, reader.GetValues(values));
        return values;
    }

    /// <summary>A folder whose files no longer fit their manifest.</summary>
    private sealed record TinyFolder(string Directory)
    {
        public CommerceDataSet Open()
        {
            File.Delete(Path.Combine(Directory, FixtureManifest.FileName));
            return CommerceDataSet.Open(Directory);
        }
    }
}
