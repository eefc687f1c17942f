using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// Where the lines of each order start, gathered while blocks of lines are read side by side. The lines of an order stand together, so an
/// order starts where a line is of another order than the line before.
/// </summary>
internal sealed class LineStarts
{
    /// <summary>The row and 1 of each order's first line; 0 where there is none.</summary>
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

    /// <summary>Joins what the blocks have found. The first line of a block may be of the last order of the block before.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="noteOutOfOrder">Takes each row, first of a block, whose order is an earlier one than that of the line before.</param>
    /// <returns>The first line of each order, and after the last order the number of lines; null where lines are out of order.</returns>
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

    /// <summary>An order without lines starts where the next one does.</summary>
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

    /// <summary>The lines of a block.</summary>
    internal sealed class Block(int[] starts)
    {
        public int? FirstOrder { get; private set; }

        public int FirstRow { get; private set; }

        public int LastOrder { get; private set; }

        public bool IsInOrder { get; private set; } = true;

        /// <summary>Takes the next line of the block.</summary>
        /// <returns>Whether its order is not before that of the line before.</returns>
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
