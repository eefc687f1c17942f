using System.Globalization;
using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>Order items are more than 32 bits can count in the largest sets; the other rows are not.</summary>
public sealed class LongIdTests
{
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(7_999_999_999)]
    public void The_id_of_an_order_item_has_64_bits(long lastId)
    {
        var item = Read(FixtureFile.OrderItems, lastId, $"{lastId + 1},1,2,1,9.90,0.00,9.90", OrderItemMapper.Map);
        Assert.Equal(lastId + 1, item.OrderItemId);
    }

    [Theory]
    [InlineData("2147483647", "2147483648: ids run from 1 on")]
    [InlineData("2147483649", "2147483648: ids run from 1 on")]
    [InlineData("1", "2147483648: ids run from 1 on")]
    [InlineData("1234567890123456789", "a whole number in digits alone, at most 18 of them")]
    [InlineData("2147483648.0", "a whole number in digits alone")]
    public void Long_ids_run_on_too(string id, string expected)
    {
        var error = Assert.Throws<FixtureFormatException>(
            () => Read(FixtureFile.OrderItems, int.MaxValue, $"{id},1,2,1,9.90,0.00,9.90", OrderItemMapper.Map));

        Assert.Equal(("order_item_id", id), (error.Column, error.Value));
        Assert.StartsWith(expected, error.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_of_another_row_has_32_bits()
    {
        var error = Assert.Throws<FixtureFormatException>(
            () => Read(FixtureFile.Reviews, int.MaxValue, "2147483648,1,1,5,a,2023-01-01", ReviewMapper.Map));

        Assert.Equal("a whole number in digits alone, within 32 bits", error.Expected);
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
        Assert.StartsWith($"order_item_id {shown} is not in", error.Message, StringComparison.Ordinal);
        Assert.False(set.TryGetOrderItem(id, out _));
    }

    private static T Read<T>(FixtureFile file, long lastId, string record, Func<RecordFields, T> map)
    {
        using var tokenizer = new CsvTokenizer(new MemoryStream(Encoding.UTF8.GetBytes(record)), "file", file.Columns);
        tokenizer.Read();
        return map(new RecordFields(tokenizer, lastId));
    }
}
