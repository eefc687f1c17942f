using System.Globalization;
using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>In the largest sets, ids of order items exceed 32 bits. Ids of other rows do not.</summary>
public sealed class LongIdTests
{
    [Theory]
    [InlineData(2_147_483_648)]
    [InlineData(8_000_000_000)]
    public void The_id_of_an_order_item_has_64_bits(long id)
    {
        var item = Read(FixtureFile.OrderItems, id, $"{id},1,2,1,9.90,0.00,9.90", OrderItemMapper.Map);
        Assert.Equal(id, item.OrderItemId);
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("2147483649")]
    [InlineData("1")]
    [InlineData("1234567890123456789")]
    [InlineData("2147483648.0")]
    public void Long_ids_run_on_too(string id)
    {
        var error = Assert.Throws<FixtureFormatException>(
            () => Read(FixtureFile.OrderItems, 2_147_483_648, $"{id},1,2,1,9.90,0.00,9.90", OrderItemMapper.Map));

        Assert.Equal(("order_item_id", id), (error.Column, error.Value));
        Assert.Equal("2147483648, because IDs increase by 1 from 2147483648 in file order", error.Expected);
    }

    [Fact]
    public void The_id_of_another_row_has_32_bits()
    {
        var error = Assert.Throws<FixtureFormatException>(
            () => Read(FixtureFile.Reviews, 2_147_483_648, "2147483648,1,1,5,a,2023-01-01", ReviewMapper.Map));

        Assert.Equal("a 32-bit whole number, written in digits only", error.Expected);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(4_294_967_297)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void An_unknown_long_id_is_told(long id)
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();

        var shown = id.ToString(CultureInfo.InvariantCulture);
        var error = Assert.Throws<KeyNotFoundException>(() => set.GetOrderItem(id));
        Assert.StartsWith($"order_item_id {shown} does not exist in", error.Message, StringComparison.Ordinal);
        Assert.False(set.TryGetOrderItem(id, out _));
    }

    private static T Read<T>(FixtureFile file, long firstId, string record, Func<RecordFields, T> map)
    {
        using var tokenizer = new CsvTokenizer(new MemoryStream(Encoding.UTF8.GetBytes(record)), "file", file.Columns);
        tokenizer.Read();
        return map(new RecordFields(tokenizer, firstId));
    }
}
