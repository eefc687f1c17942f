using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>Streams that wait for the disk without blocking a thread.</summary>
public sealed class AsyncStreamTests
{
    public static TheoryData<string> FileNames => Reading.FileNames;

    [Fact]
    public async Task They_give_the_rows_of_the_lists()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();
        Assert.Equal(set.Products, await ListAsync(set.ReadProductsAsync()));
        Assert.Equal(set.Customers, await ListAsync(set.ReadCustomersAsync()));
        Assert.Equal(set.Orders, await ListAsync(set.ReadOrdersAsync()));
        Assert.Equal(set.OrderItems, await ListAsync(set.ReadOrderItemsAsync()));
        Assert.Equal(set.Reviews, await ListAsync(set.ReadReviewsAsync()));
    }

    [Fact]
    public async Task They_run_on_from_part_to_part()
    {
        using var folder = new TinySetInParts();
        var set = CommerceDataSet.Open(folder.Directory);
        Assert.Equal(set.Orders, await ListAsync(set.ReadOrdersAsync()));
        Assert.Equal(set.OrderItems, await ListAsync(set.ReadOrderItemsAsync()));
    }

    /// <summary>Small buffers end within quotes, line ends, and letters.</summary>
    [Theory, MemberData(nameof(FileNames))]
    public async Task They_read_any_file_as_the_others_do_or_tell_the_same_error(string fileName)
    {
        var file = Reading.File(fileName);
        var random = new TestRandom(161803);
        using var folder = new TestFolder();
        for (var round = 0; round < 300; round++)
        {
            var bytes = RandomFile.Of(file, random).Bytes;
            if (random.OneIn(2) && bytes.Length > 0)
                bytes[random.Below(bytes.Length)] = random.Of("\",\n\rz"u8.ToArray());
            folder.Write(file, bytes);
            var bufferSize = random.Of([1, 2, 7, 64, CsvTokenizer.DefaultBufferSize]);

            var expected = Outcome(() => Reading.Rows(file, folder.Path, bufferSize));
            var actual = await OutcomeAsync(() => Reading.RowsAsync(file, folder.Path, bufferSize));

            Assert.Equal(expected, actual);
        }
    }

    [Fact]
    public async Task No_thread_waits_for_a_record_that_is_only_half_there()
    {
        var file = FixtureFile.Reviews;
        for (var bufferSize = 1; bufferSize < 200; bufferSize++)
        {
            using var tokenizer = new CsvTokenizer(
                new AsynchronousOnly(Encoding.UTF8.GetBytes(TinyTexts.Of[file])), file.FileName, file.Columns, bufferSize);
            await tokenizer.ReadHeaderAsync(CancellationToken.None);
            Assert.True(await tokenizer.ReadAsync(CancellationToken.None));
            Assert.Equal("Read it twice.\nThen again.", Encoding.UTF8.GetString(tokenizer.Field(4)));
            Assert.True(await tokenizer.ReadAsync(CancellationToken.None));
            Assert.Equal("It \"broke\".", Encoding.UTF8.GetString(tokenizer.Field(4)));
        }
    }

    [Fact]
    public async Task A_stream_ends_when_it_is_cancelled_and_closes_its_file()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open();
        using var cancellation = new CancellationTokenSource();
        var seen = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in set.ReadOrderItemsAsync(cancellation.Token))
            {
                if (++seen == 2)
                    await cancellation.CancelAsync();
            }
        });

        Assert.Equal(2, seen);
        File.Open(set.OrderItemPaths.Single(), FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
    }

    [Fact]
    public async Task A_token_that_comes_with_the_enumeration_counts_too()
    {
        using var folder = new TinyDataSet();
        var enumerable = folder.Open().ReadOrdersAsync().WithCancellation(new CancellationToken(canceled: true));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await enumerable.GetAsyncEnumerator().MoveNextAsync());
    }

    [Fact]
    public async Task Rows_in_memory_are_streamed_and_cancelled_alike()
    {
        using var folder = new TinyDataSet();
        var set = folder.Open().With(folder.Open().Orders[0]);
        Assert.Equal(set.Orders, await ListAsync(set.ReadOrdersAsync()));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ListAsync(set.ReadOrdersAsync(new CancellationToken(canceled: true))));
    }

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> stream)
    {
        var rows = new List<T>();
        await foreach (var row in stream)
            rows.Add(row);
        return rows;
    }

    private static string Outcome(Func<IReadOnlyList<object>> rows)
    {
        try
        {
            return string.Join('\n', rows().Select(row => row.ToString() + row.GetHashCode()));
        }
        catch (FixtureFormatException exception)
        {
            return exception.Message;
        }
    }

    private static async Task<string> OutcomeAsync(Func<Task<IReadOnlyList<object>>> rows)
    {
        try
        {
            var list = await rows();
            return Outcome(() => list);
        }
        catch (FixtureFormatException exception)
        {
            return exception.Message;
        }
    }

    /// <summary>A stream that rejects synchronous reads.</summary>
    private sealed class AsynchronousOnly(byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            var copied = new byte[buffer.Length];
            var count = base.Read(copied, 0, copied.Length);
            copied.AsMemory(0, count).CopyTo(buffer);
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("A thread waits.");
    }
}
