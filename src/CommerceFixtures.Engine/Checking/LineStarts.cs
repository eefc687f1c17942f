using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// The first line of each order, collected while blocks of lines are read in parallel. The lines of an order are adjacent, so an order
/// starts where the order id differs from the one of the line before.
/// </summary>
internal sealed class LineStarts
{
    /// <summary>One plus the row of each order's first line; 0 for an order without lines.</summary>
    private readonly int[] _starts;

    private readonly Block[] _blocks;

    public LineStarts(int orders, int blocks)
    {
        _starts = new int[orders + 1];
        _blocks = new Block[blocks];
        for (var block = 0; block < blocks; block++)
            _blocks[block] = new Block(_starts);
    }

    public Block this[int block] => _blocks[block];

    /// <summary>Joins the results of the blocks. A block can start in the middle of an order.</summary>
    /// <param name="lines">The total number of lines.</param>
    /// <param name="noteOutOfOrder">Called with the first row of each block whose order precedes the order of the line before.</param>
    /// <returns>The first line of each order, followed by the number of lines; null if lines are out of order.</returns>
    public int[]? Join(int lines, Action<int> noteOutOfOrder)
    {
        var (last, isInOrder) = ((int?)null, true);
        foreach (var block in _blocks)
        {
            if (block.FirstOrder is not { } first)
                continue;
            if (last is null || first > last)
                _starts[first] = block.FirstRow + 1;
            else if (first < last)
            {
                noteOutOfOrder(block.FirstRow);
                isInOrder = false;
            }

            last = block.LastOrder;
            isInOrder &= block.IsInOrder;
        }

        return isInOrder ? Filled(lines) : null;
    }

    /// <summary>Lets an order without lines start where the next one does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Filled(int lines)
    {
        var (starts, next) = (_starts, lines);
        for (var order = starts.Length - 1; order >= 0; order--)
        {
            if (starts[order] > 0)
                next = starts[order] - 1;
            starts[order] = next;
        }

        return starts;
    }

    /// <summary>Collects the starts within one block.</summary>
    internal sealed class Block(int[] starts)
    {
        public int? FirstOrder { get; private set; }

        public int FirstRow { get; private set; }

        public int LastOrder { get; private set; }

        public bool IsInOrder { get; private set; } = true;

        /// <summary>Adds the next line of the block.</summary>
        /// <returns>False if its order precedes the order of the line before.</returns>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Add(int order, int row) => (order == LastOrder && FirstOrder is not null) || Start(order, row);

        private bool Start(int order, int row)
        {
            var isInOrder = FirstOrder is null || order > LastOrder;
            if (FirstOrder is null)
                (FirstOrder, FirstRow) = (order, row);
            else if (isInOrder)
                starts[order] = row + 1;
            LastOrder = order;
            IsInOrder &= isInOrder;
            return isInOrder;
        }
    }
}
