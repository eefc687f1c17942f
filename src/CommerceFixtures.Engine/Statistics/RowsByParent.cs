using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Statistics;

/// <summary>Rows by the row that they belong to, in file order: those of a parent stand from its start up to that of the next.</summary>
internal sealed class RowsByParent
{
    /// <param name="parentOf">The parent of each row.</param>
    /// <param name="parents">How many parents there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public RowsByParent(int[] parentOf, int parents)
    {
        var (starts, rows) = (new int[parents + 1], new int[parentOf.Length]);
        foreach (var parent in parentOf)
            starts[parent]++;
        var end = 0;
        for (var parent = 0; parent <= parents; parent++)
            starts[parent] = end += starts[parent];

        // From the last row on, so that each start moves down from the parent's end to its first row.
        for (var row = parentOf.Length - 1; row >= 0; row--)
            rows[--starts[parentOf[row]]] = row;
        (Starts, Rows) = (starts, rows);
    }

    public int[] Starts { get; }

    public int[] Rows { get; }
}
