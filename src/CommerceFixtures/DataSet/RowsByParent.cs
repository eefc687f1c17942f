namespace CommerceFixtures;

/// <summary>
/// Rows grouped by parent, in their order: a counting sort. The rows of a parent are at its start in <see cref="Rows"/>, up to the start of
/// the next.
/// </summary>
internal sealed class RowsByParent
{
    /// <param name="parentOf">The parent of each row.</param>
    /// <param name="parents">The number of parents.</param>
    public RowsByParent(int[] parentOf, int parents)
    {
        var (starts, rows) = (new int[parents + 1], new int[parentOf.Length]);
        foreach (var parent in parentOf)
            starts[parent]++;
        for (var parent = 1; parent <= parents; parent++)
            starts[parent] += starts[parent - 1];

        // Each count is now the end of its group. Filling the groups from their ends leaves the starts there.
        for (var row = rows.Length - 1; row >= 0; row--)
            rows[--starts[parentOf[row]]] = row;
        (Starts, Rows) = (starts, rows);
    }

    /// <summary>The start of each parent's rows, and the end of the last.</summary>
    public int[] Starts { get; }

    /// <summary>The rows, parent by parent.</summary>
    public int[] Rows { get; }
}
