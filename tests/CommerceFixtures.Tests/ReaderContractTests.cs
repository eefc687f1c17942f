using System.Collections;
using System.Data;
using System.Data.Common;

namespace CommerceFixtures.Tests;

/// <summary>The contract of <see cref="DbDataReader"/> according to its documentation, for rows of files and for rows in memory.</summary>
public sealed class ReaderContractTests : IDisposable
{
    private const int Text = 4;

    private readonly TinyDataSet folder = new();
    private readonly CommerceDataSet ofFiles;
    private readonly CommerceDataSet inMemory;

    public ReaderContractTests()
    {
        ofFiles = folder.Open();
        inMemory = CommerceDataSet.FromRows(
            "Memory", ofFiles.Products, ofFiles.Customers, ofFiles.Orders, ofFiles.OrderItems, ofFiles.Reviews);
    }

    public static TheoryData<bool> Sources => [true, false];

    /// <summary>All members that read, by name.</summary>
    public static IReadOnlyDictionary<string, Func<DbDataReader, object?>> Members { get; } =
        new Dictionary<string, Func<DbDataReader, object?>>
        {
            ["Depth"] = reader => reader.Depth,
            ["FieldCount"] = reader => reader.FieldCount,
            ["VisibleFieldCount"] = reader => reader.VisibleFieldCount,
            ["HasRows"] = reader => reader.HasRows,
            ["Read"] = reader => reader.Read(),
            ["NextResult"] = reader => reader.NextResult(),
            ["GetEnumerator"] = reader => reader.GetEnumerator(),
            ["GetName"] = reader => reader.GetName(0),
            ["GetOrdinal"] = reader => reader.GetOrdinal("rating"),
            ["GetFieldType"] = reader => reader.GetFieldType(0),
            ["GetProviderSpecificFieldType"] = reader => reader.GetProviderSpecificFieldType(0),
            ["GetDataTypeName"] = reader => reader.GetDataTypeName(0),
            ["GetSchemaTable"] = reader => reader.GetSchemaTable(),
            ["GetColumnSchema"] = reader => reader.GetColumnSchema(),
            ["this[int]"] = reader => reader[0],
            ["this[string]"] = reader => reader["rating"],
            ["GetValue"] = reader => reader.GetValue(0),
            ["GetProviderSpecificValue"] = reader => reader.GetProviderSpecificValue(0),
            ["GetValues"] = reader => reader.GetValues(new object[6]),
            ["GetValues of none"] = reader => reader.GetValues([]),
            ["IsDBNull"] = reader => reader.IsDBNull(0),
            ["GetFieldValue"] = reader => reader.GetFieldValue<int>(0),
            ["GetInt32"] = reader => reader.GetInt32(0),
            ["GetInt64"] = reader => reader.GetInt64(0),
            ["GetDecimal"] = reader => reader.GetDecimal(0),
            ["GetString"] = reader => reader.GetString(Text),
            ["GetDateTime"] = reader => reader.GetDateTime(5),
            ["GetChars"] = reader => reader.GetChars(Text, 0, null, 0, 0),
            ["GetTextReader"] = reader => reader.GetTextReader(Text),
        };

    public static TheoryData<string, bool> MembersAndSources
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var name in Members.Keys)
            {
                data.Add(name, true);
                data.Add(name, false);
            }

            return data;
        }
    }

    private static readonly string[] OfRows =
    [
        "this[int]", "this[string]", "GetValue", "GetProviderSpecificValue", "GetValues", "GetValues of none", "IsDBNull", "GetFieldValue",
        "GetInt32",
        "GetInt64", "GetDecimal", "GetString", "GetDateTime", "GetChars", "GetTextReader",
    ];

    [Theory, MemberData(nameof(MembersAndSources))]
    public void A_closed_reader_refuses(string member, bool isOfFiles)
    {
        foreach (var prepare in (Action<DbDataReader>[])[_ => { }, reader => _ = reader.HasRows, reader => reader.Read(),
            reader => reader.NextResult()])
        {
            using var reader = Open(isOfFiles);
            prepare(reader);
            reader.Close();

            var error = Assert.Throws<InvalidOperationException>(() => Members[member](reader));
            Assert.Equal("The reader is closed.", error.Message);
        }
    }

    [Theory, MemberData(nameof(Sources))]
    public async Task A_closed_reader_says_so_and_can_be_closed_again(bool isOfFiles)
    {
        var reader = Open(isOfFiles);
        Assert.False(reader.IsClosed);
        reader.Close();
        reader.Close();
        reader.Dispose();
        await reader.DisposeAsync();
        await reader.CloseAsync();

        Assert.True(reader.IsClosed);
        Assert.Equal(-1, reader.RecordsAffected);
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.ReadAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.NextResultAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.GetFieldValueAsync<int>(0));
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.IsDBNullAsync(0));
    }

    [Theory, MemberData(nameof(MembersAndSources))]
    public void A_member_that_reads_a_row_needs_one(string member, bool isOfFiles)
    {
        foreach (var prepare in (Action<DbDataReader>[])[_ => { }, reader => _ = reader.HasRows, ReadAll])
        {
            using var reader = Open(isOfFiles);
            prepare(reader);
            if (OfRows.Contains(member))
                Assert.StartsWith(
                    "There is no current row",
                    Assert.Throws<InvalidOperationException>(() => Members[member](reader)).Message,
                    StringComparison.Ordinal);
            else
                Members[member](reader);
        }
    }

    [Theory, MemberData(nameof(Sources))]
    public async Task After_the_only_result_there_are_no_rows_and_no_columns(bool isOfFiles)
    {
        foreach (var prepare in (Action<DbDataReader>[])[_ => { }, reader => _ = reader.HasRows, reader => reader.Read(), ReadAll])
        {
            using var reader = Open(isOfFiles);
            prepare(reader);
            Assert.False(await reader.NextResultAsync());

            Assert.False(reader.Read());
            Assert.False(reader.HasRows);
            Assert.False(reader.NextResult());
            Assert.False(await reader.ReadAsync());
            Assert.Equal((0, 0, false), (reader.FieldCount, reader.Depth, reader.IsClosed));
            Assert.Empty(await reader.GetColumnSchemaAsync());
            Assert.Empty(reader.Cast<object>());
            Assert.Equal(
                "There are no columns because NextResult() has moved past the only result.",
                Assert.Throws<IndexOutOfRangeException>(() => reader.GetName(0)).Message);
            Assert.Throws<IndexOutOfRangeException>(() => reader.GetOrdinal("rating"));
            Assert.Throws<IndexOutOfRangeException>(() => reader.GetValue(0));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public async Task An_ordinal_without_a_column_is_refused(int ordinal)
    {
        using var reader = Open(true);
        Assert.True(reader.Read());

        foreach (var read in (Action[])[
            () => reader.GetName(ordinal), () => reader.GetFieldType(ordinal), () => reader.GetDataTypeName(ordinal),
            () => reader.GetValue(ordinal),
            () => reader.IsDBNull(ordinal), () => reader.GetFieldValue<object>(ordinal), () => reader.GetInt32(ordinal),
            () => reader.GetString(ordinal),
            () => reader.GetChars(ordinal, 0, null, 0, 0), () => reader.GetBytes(ordinal, 0, null, 0, 0),
            () => reader.GetTextReader(ordinal),
            () => reader.GetStream(ordinal)])
        {
            Assert.Throws<IndexOutOfRangeException>(read);
        }

        await Assert.ThrowsAsync<IndexOutOfRangeException>(() => reader.GetFieldValueAsync<int>(ordinal));
    }

    [Fact]
    public void A_name_must_be_there() => Assert.Throws<ArgumentNullException>("name", () => Open(true).GetOrdinal(null!));

    [Fact]
    public void Values_fill_as_much_of_an_array_as_there_is()
    {
        using var reader = Open(true);
        Assert.True(reader.Read());
        var few = new object[2];
        var many = new object[8];

        Assert.Equal((2, 6, 0), (reader.GetValues(few), reader.GetValues(many), reader.GetValues([])));

        Assert.Equal([1, 2], few);
        Assert.All(many[6..], Assert.Null);
        Assert.Equal(5, reader.GetProviderSpecificValues(new object[5]));
        Assert.Throws<ArgumentNullException>("values", () => reader.GetValues(null!));
    }

    [Theory]
    [InlineData(0, 25, "Read it twice.\nThen again")]
    [InlineData(24, 9, "n.")]
    [InlineData(26, 9, "")]
    [InlineData(27, 9, "")]
    [InlineData(long.MaxValue, 9, "")]
    [InlineData(5, 0, "")]
    public void Text_is_read_in_pieces(long offset, int length, string expected)
    {
        using var reader = Open(true);
        Assert.True(reader.Read());
        var buffer = new char[30];

        var count = (int)reader.GetChars(Text, offset, buffer, 2, length);

        Assert.Equal(expected, new string(buffer, 2, count));
        Assert.Equal(new char[30 - 2 - count], buffer[(2 + count)..]);
        Assert.Equal(26, reader.GetChars(Text, offset, null, 0, 0));
    }

    [Theory]
    [InlineData(-1, 0, 1)]
    [InlineData(0, -1, 1)]
    [InlineData(0, 0, -1)]
    [InlineData(0, 4, 1)]
    [InlineData(0, 2, 3)]
    [InlineData(0, 5, 0)]
    [InlineData(0, int.MaxValue, int.MaxValue)]
    public void Places_outside_the_text_or_the_buffer_are_refused(long offset, int bufferOffset, int length)
    {
        using var reader = Open(true);
        Assert.True(reader.Read());
        var buffer = new char[4];

        Assert.Throws<ArgumentOutOfRangeException>(() => reader.GetChars(Text, offset, buffer, bufferOffset, length));
        Assert.Equal(new char[4], buffer);
    }

    [Fact]
    public void A_negative_place_is_refused_without_a_buffer_too()
    {
        using var reader = Open(true);
        Assert.True(reader.Read());

        Assert.Throws<ArgumentOutOfRangeException>("dataOffset", () => reader.GetChars(Text, -1, null, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("bufferOffset", () => reader.GetChars(Text, 0, null, -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("length", () => reader.GetChars(Text, 0, null, 0, -1));
    }

    [Fact]
    public void A_text_reader_reads_text_and_a_stream_nothing()
    {
        using var reader = Open(true);
        Assert.True(reader.Read());

        Assert.Equal("Read it twice.\nThen again.", reader.GetTextReader(Text).ReadToEnd());
        Assert.Throws<InvalidCastException>(() => reader.GetTextReader(0));
        Assert.Equal(
            "reviews.review_text contains no bytes.", Assert.Throws<InvalidCastException>(() => reader.GetStream(Text).ReadByte()).Message);
        Assert.Throws<InvalidCastException>(() => reader.GetBytes(Text, 0, new byte[4], 0, 4));
        Assert.Throws<NotSupportedException>(() => reader.GetData(0));
    }

    [Fact]
    public async Task Asynchronous_members_do_as_the_others_do()
    {
        using var reader = ofFiles.OpenOrdersReader();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync(cancelled.Token));

        Assert.True(await reader.ReadAsync());
        Assert.Equal(1, await reader.GetFieldValueAsync<int>(0));
        Assert.Equal(OrderStatus.Completed, await reader.GetFieldValueAsync<OrderStatus?>(3));
        Assert.False(await reader.IsDBNullAsync(0));
        await Assert.ThrowsAsync<InvalidCastException>(() => reader.GetFieldValueAsync<Guid>(0));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.GetFieldValueAsync<int>(0, cancelled.Token));
    }

    /// <summary>As in every reader, there is a single position, which all members move.</summary>
    [Theory, MemberData(nameof(Sources))]
    public void Nested_enumerators_share_the_place_of_the_reader(bool isOfFiles)
    {
        using var reader = Open(isOfFiles ? ofFiles : inMemory, CommerceTable.Orders);
        var ids = new List<int>();
        foreach (IDataRecord outer in reader)
        {
            ids.Add(outer.GetInt32(0));
            foreach (var inner in reader.Cast<IDataRecord>().Take(2))
                ids.Add(inner.GetInt32(0) * 10);
        }

        Assert.Equal([1, 20, 30, 4], ids);
        Assert.False(reader.IsClosed);
        Assert.Empty(((IEnumerable)reader).Cast<object>());
    }

    [Fact]
    public void A_number_is_read_as_another_type_only_where_nothing_is_lost()
    {
        using var reader = ofFiles.With(ofFiles.GetOrder(1) with { TotalAmount = 45.95m }, ofFiles.GetOrder(2) with { TotalAmount = 300 })
            .OpenOrdersReader();
        Assert.True(reader.Read());

        Assert.Equal(
            "The value 45.95 cannot be read as Int32 without loss.", Assert.Throws<InvalidCastException>(() => reader.GetInt32(6)).Message);
        Assert.Throws<InvalidCastException>(() => reader.GetInt64(6));
        Assert.Throws<InvalidCastException>(() => reader.GetFieldValue<uint>(6));
        Assert.Throws<InvalidCastException>(() => reader.GetFieldValue<int?>(6));
        Assert.Equal(
            "orders.order_id contains Int32 values, which cannot be read as OrderStatus.",
            Assert.Throws<InvalidCastException>(() => reader.GetFieldValue<OrderStatus>(0)).Message);
        Assert.Throws<InvalidCastException>(() => reader.GetFieldValue<nint>(0));
        Assert.Throws<InvalidCastException>(() => reader.GetFieldValue<TimeSpan>(2));
        Assert.Equal((45.95, 45.95f, 1.0), (reader.GetDouble(6), reader.GetFloat(6), reader.GetDouble(0)));
        Assert.True(reader.Read());
        Assert.Equal((300, (short)300, 300UL), (reader.GetInt32(6), reader.GetInt16(6), reader.GetFieldValue<ulong>(6)));
        Assert.Throws<InvalidCastException>(() => reader.GetByte(6));
    }

    [Theory]
    [InlineData("123456.78", false)]
    [InlineData("9999999999.99", false)]
    [InlineData("16777217", false)]
    [InlineData("1234567", true)]
    [InlineData("0.10", true)]
    public void A_binary_fraction_must_give_the_amount_back(string amount, bool isFloat)
    {
        var total = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        using var reader = ofFiles.With(ofFiles.GetOrder(1) with { TotalAmount = total }).OpenOrdersReader();
        Assert.True(reader.Read());

        if (isFloat)
            Assert.Equal((float)total, reader.GetFloat(6));
        else
            Assert.Throws<InvalidCastException>(() => reader.GetFloat(6));
        Assert.Equal((double)total, reader.GetDouble(6));
    }

    [Fact]
    public void Members_of_closed_sets_are_read_as_their_enums_and_as_no_others()
    {
        using var reader = ofFiles.OpenOrdersReader();
        Assert.True(reader.Read());

        Assert.Equal(OrderStatus.Completed, reader.GetFieldValue<OrderStatus?>(3));
        Assert.Equal(PaymentMethod.CreditCard, reader.GetFieldValue<PaymentMethod?>(4));
        Assert.Throws<InvalidCastException>(() => reader.GetFieldValue<OrderStatus?>(4));
        Assert.Throws<InvalidCastException>(() => reader.GetFieldValue<DayOfWeek>(3));
        Assert.Throws<InvalidCastException>(() => reader.GetFieldValue<int>(3));
    }

    [Theory, MemberData(nameof(Sources))]
    public void Dates_can_be_DateTime_everywhere(bool isOfFiles)
    {
        using var reader = (isOfFiles ? ofFiles : inMemory).OpenOrdersReader(datesAsDateTime: true);
        Assert.True(reader.Read());

        var date = new DateTime(2023, 5, 1);
        Assert.Equal(date, reader.GetValue(2));
        Assert.Equal(date, reader["order_date"]);
        Assert.Equal(date, reader.GetDateTime(2));
        Assert.Equal(date, reader.GetFieldValue<DateTime?>(2));
        Assert.Equal(new DateOnly(2023, 5, 1), reader.GetFieldValue<DateOnly>(2));
        Assert.Equal(new DateOnly(2023, 5, 1), reader.GetFieldValue<DateOnly?>(2));
        Assert.IsAssignableFrom<IConvertible>(reader.GetFieldValue<object>(2));
        var values = new object[7];
        reader.GetValues(values);
        Assert.Equal(date, values[2]);
        Assert.Equal(typeof(DateTime), reader.GetFieldType(2));
        Assert.Equal(typeof(DateTime), reader.GetColumnSchema()[2].DataType);
        Assert.Equal("timestamp", reader.GetDataTypeName(2));
        Assert.Equal(typeof(DateTime), reader.GetSchemaTable()!.Rows[2]["DataType"]);
        Assert.Equal(DateTimeKind.Unspecified, reader.GetDateTime(2).Kind);
        using var others = ofFiles.OpenOrdersReader(datesAsDateTime: true);
        Assert.Equal(
            ofFiles.OpenOrdersReader().GetColumnSchema().Where(column => column.DataType != typeof(DateOnly))
                .Select(column => column.DataType),
            others.GetColumnSchema().Where(column => column.DataType != typeof(DateTime)).Select(column => column.DataType));
    }

    [Fact]
    public void Every_date_of_every_table_can_be_DateTime()
    {
        foreach (var table in CommerceTable.All)
        {
            using var reader = ofFiles.OpenReader(table, datesAsDateTime: true);
            using var loaded = new DataTable();
            Assert.DoesNotContain(reader.GetColumnSchema(), column => column.DataType == typeof(DateOnly));
            loaded.Load(reader);
            Assert.True(loaded.Rows.Count > 0);
        }

        foreach (var open in (Func<bool, DbDataReader>[])[
            ofFiles.OpenProductsReader, ofFiles.OpenCustomersReader, ofFiles.OpenOrdersReader,
            ofFiles.OpenOrderItemsReader, ofFiles.OpenReviewsReader])
        {
            using var reader = open(true);
            Assert.DoesNotContain(reader.GetColumnSchema(), column => column.DataType == typeof(DateOnly));
        }
    }

    [Fact]
    public void A_row_that_cannot_be_read_leaves_none()
    {
        File.Delete(folder.ManifestPath);
        folder.Write(FixtureFile.Reviews, TinyTexts.Of[FixtureFile.Reviews].Replace("2,1,2,1,", "2,1,2,one,", StringComparison.Ordinal));
        using var reader = folder.Open().OpenReviewsReader();
        Assert.True(reader.Read());
        Assert.Throws<FixtureFormatException>(() => reader.Read());
        Assert.Throws<InvalidOperationException>(() => reader.GetInt32(0));
    }

    public void Dispose() => folder.Dispose();

    private static void ReadAll(DbDataReader reader)
    {
        while (reader.Read())
        {
        }
    }

    private static DbDataReader Open(CommerceDataSet set, CommerceTable table) => set.OpenReader(table);

    private DbDataReader Open(bool isOfFiles) => Open(isOfFiles ? ofFiles : inMemory, CommerceTable.Reviews);
}
