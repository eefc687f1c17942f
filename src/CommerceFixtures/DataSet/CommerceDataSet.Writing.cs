namespace CommerceFixtures;

public sealed partial class CommerceDataSet
{
    /// <summary>
    /// Writes the set to a folder: the five CSV files, in the form in which a build writes them, and a manifest that marks the set as
    /// edited (<see cref="FixtureManifest.IsEdited"/>).
    /// </summary>
    /// <remarks>
    /// <para>
    /// <see cref="Open(string)"/> opens the folder again, with equal rows. A generated class does not: it refuses an edited set with a
    /// <see cref="StaleFixtureException"/>.
    /// </para>
    /// <para>
    /// The folder must be new or empty, or contain a set that <c>WriteTo</c> wrote, which is replaced. Nothing else is overwritten. If
    /// writing fails, the files stay as they were. If the process is killed, the folder never contains files of two sets, and the next
    /// <c>WriteTo</c> cleans up. Only one <c>WriteTo</c> at a time can write to a folder. A set of several parts is written as one part.
    /// </para>
    /// </remarks>
    /// <param name="directory">The folder. A relative path starts at the current directory.</param>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is empty or contains only white space.</exception>
    /// <exception cref="InvalidOperationException">
    /// The IDs of a table have gaps. Write the set that <see cref="Renumber"/> returns.
    /// </exception>
    /// <exception cref="IOException">
    /// The folder contains something else, cannot be written, or another <c>WriteTo</c> writes to it.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public void WriteTo(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        var tables = AllCsv();
        using var update = new FolderUpdate(directory);
        EditedSet.Write(update.Fresh, Name, tables);
        update.Publish();
    }

    /// <summary>
    /// Asynchronously writes the set to a folder: the five CSV files, in the form in which a build writes them, and a manifest that marks
    /// the set as edited (<see cref="FixtureManifest.IsEdited"/>).
    /// </summary>
    /// <inheritdoc cref="WriteTo(string)" path="/remarks"/>
    /// <param name="directory">The folder. A relative path starts at the current directory.</param>
    /// <param name="cancellationToken">A token that cancels the writing. The files in the folder then stay as they were.</param>
    /// <returns>A task that completes when the set is written.</returns>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is empty or contains only white space.</exception>
    /// <exception cref="InvalidOperationException">
    /// The IDs of a table have gaps. Write the set that <see cref="Renumber"/> returns.
    /// </exception>
    /// <exception cref="IOException">
    /// The folder contains something else, cannot be written, or another <c>WriteTo</c> writes to it.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
#pragma warning disable RS0026 // The overloads differ in their first parameter, so the optional one makes no call ambiguous.
    public Task WriteToAsync(string directory, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        return WriteAsync(directory, AllCsv(), cancellationToken);
    }
#pragma warning restore RS0026

    /// <summary>Writes a table to a stream as CSV, in the form in which a build writes it. The stream stays open.</summary>
    /// <param name="table">The table, one of <see cref="CommerceTable.All"/>.</param>
    /// <param name="stream">The stream to write to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> or <paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// The IDs of the table have gaps. Write the set that <see cref="Renumber"/> returns.
    /// </exception>
    public void WriteTo(CommerceTable table, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stream);
        foreach (var block in Csv(table).Blocks())
            stream.Write(block.Span);
    }

    /// <summary>Asynchronously writes a table to a stream as CSV, in the form in which a build writes it. The stream stays open.</summary>
    /// <param name="table">The table, one of <see cref="CommerceTable.All"/>.</param>
    /// <param name="stream">The stream to write to.</param>
    /// <param name="cancellationToken">A token that cancels the writing. The stream then contains part of the table.</param>
    /// <returns>A task that completes when the table is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> or <paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">
    /// The IDs of the table have gaps. Write the set that <see cref="Renumber"/> returns.
    /// </exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
#pragma warning disable RS0026 // The overloads differ in their first parameter, so the optional one makes no call ambiguous.
    public Task WriteToAsync(CommerceTable table, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stream);
        return WriteAsync(Csv(table), stream, cancellationToken);
    }
#pragma warning restore RS0026

    private async Task WriteAsync(string directory, TableCsv[] tables, CancellationToken cancellation)
    {
        using var update = new FolderUpdate(directory);
        await EditedSet.WriteAsync(update.Fresh, Name, tables, cancellation).ConfigureAwait(false);
        update.Publish();
    }

    private static async Task WriteAsync(TableCsv csv, Stream stream, CancellationToken cancellation)
    {
        await foreach (var block in csv.BlocksAsync(cancellation).ConfigureAwait(false))
            await stream.WriteAsync(block, cancellation).ConfigureAwait(false);
    }

    private TableCsv[] AllCsv() => [.. CommerceTables.All.Select(Csv)];

    private TableCsv Csv(CommerceTable table) => table switch
    {
        CommerceTable<Product> products => new TableCsv<Product>(products, _products),
        CommerceTable<Customer> customers => new TableCsv<Customer>(customers, _customers),
        CommerceTable<Order> orders => new TableCsv<Order>(orders, _orders),
        CommerceTable<OrderItem> orderItems => new TableCsv<OrderItem>(orderItems, _orderItems),
        _ => new TableCsv<Review>((CommerceTable<Review>)table, _reviews),
    };
}
