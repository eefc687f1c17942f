namespace CommerceFixtures;

public sealed partial class CommerceDataSet
{
    /// <summary>
    /// Writes the set into a folder: the five CSV files in the form in which a build writes them, and a manifest that says that the set was
    /// edited (<see cref="FixtureManifest.IsEdited"/>). <see cref="Open(string)"/> opens the folder again, with the same rows. A generated class
    /// does not: it refuses an edited set with a <see cref="StaleFixtureException"/>.
    /// </summary>
    /// <remarks>
    /// The folder must be new or empty, or hold a set that <c>WriteTo</c> wrote, which is replaced; nothing else is overwritten. If writing fails,
    /// the files stay as they were. If the process is killed, the folder never holds files of two sets, and the next <c>WriteTo</c> cleans up.
    /// One <c>WriteTo</c> at a time can work in a folder. A set in parts is written as a set in one part. The ids of a file run from 1 to n: where
    /// you have left out rows, write what <see cref="Renumbered"/> gives.
    /// </remarks>
    /// <param name="directory">The folder; a relative path starts at the current directory.</param>
    /// <exception cref="InvalidOperationException">Ids are left out.</exception>
    /// <exception cref="IOException">The folder holds something else, it cannot be written, or another <c>WriteTo</c> is at work there.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public void WriteTo(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        var tables = CommerceTables.All.Select(table => (table.File, Csv(table))).ToArray();
        WholeFolder.Write(directory, folder => EditedSet.Write(folder, Name, tables));
    }

    /// <summary>Writes a table into a stream, which stays open: the CSV file in the form in which a build writes it.</summary>
    /// <param name="table">The table, one of <see cref="CommerceTable.All"/>.</param>
    /// <param name="stream">The stream.</param>
    /// <exception cref="InvalidOperationException">Ids are left out: write what <see cref="Renumbered"/> gives.</exception>
    public void WriteTo(CommerceTable table, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stream);
        foreach (var block in Csv(table).Blocks())
            stream.Write(block.Span);
    }

    /// <summary>
    /// Writes a table into a stream, which stays open, without a thread that waits for the stream: the CSV file in the form in which a build
    /// writes it.
    /// </summary>
    /// <param name="table">The table, one of <see cref="CommerceTable.All"/>.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">Ends the writing, which leaves part of the table in the stream.</param>
    /// <exception cref="InvalidOperationException">Ids are left out: write what <see cref="Renumbered"/> gives.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public async Task WriteToAsync(CommerceTable table, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stream);
        await foreach (var block in Csv(table).BlocksAsync(cancellationToken).ConfigureAwait(false))
            await stream.WriteAsync(block, cancellationToken).ConfigureAwait(false);
    }

    private TableCsv Csv(CommerceTable table) => table switch
    {
        CommerceTable<Product> products => new TableCsv<Product>(products, _products),
        CommerceTable<Customer> customers => new TableCsv<Customer>(customers, _customers),
        CommerceTable<Order> orders => new TableCsv<Order>(orders, _orders),
        CommerceTable<OrderItem> orderItems => new TableCsv<OrderItem>(orderItems, _orderItems),
        _ => new TableCsv<Review>((CommerceTable<Review>)table, _reviews),
    };
}
