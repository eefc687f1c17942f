using System.Collections;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace CommerceFixtures;

/// <summary>
/// Follows a reference from row to row, both ways. To find the children of a parent there are two arrays for all parents, built once when
/// first asked for: the positions of the children, parent by parent, and where each parent's begin.
/// </summary>
internal sealed class Relation<TParent, TChild>
    where TParent : class
    where TChild : class
{
    private readonly Table<TParent> _parents;
    private readonly Table<TChild> _children;
    private readonly int _column;
    private readonly Func<TChild, int> _parentId;
    private readonly Comparison<TChild>? _order;
    private readonly Kept<Groups> _groups;

    /// <param name="parents">What is referred to.</param>
    /// <param name="children">What refers.</param>
    /// <param name="column">The column of the reference, from 0.</param>
    /// <param name="parentId">The reference of a row.</param>
    /// <param name="order">The order of the children of a parent, or null for that of the file, which also decides ties.</param>
    public Relation(
        Table<TParent> parents, Table<TChild> children, int column, Func<TChild, int> parentId, Comparison<TChild>? order = null)
    {
        _parents = parents;
        _children = children;
        _column = column;
        _parentId = parentId;
        _order = order;
        _groups = new(Group);
    }

    /// <summary>The row that a row refers to.</summary>
    /// <exception cref="FixtureFormatException">The row is one of the set, and what it refers to is not there.</exception>
    /// <exception cref="KeyNotFoundException">The row is not one of this set, and there is no such parent.</exception>
    public TParent ParentOf(TChild child, [CallerArgumentExpression(nameof(child))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(child, parameter);
        return _parents.TryGet(_parentId(child), out var parent) ? parent : throw NoParent(child);
    }

    /// <summary>The rows that refer to a row.</summary>
    /// <exception cref="KeyNotFoundException">There is no such parent.</exception>
    public IReadOnlyList<TChild> ChildrenOf(int id)
    {
        var parent = _parents.PositionOf(id);
        if (parent < 0)
            throw _parents.UnknownId(id);
        var groups = _groups.Value;
        var start = groups.Starts[parent];
        return new Children(_children.Rows, new(groups.Positions, start, groups.Starts[parent + 1] - start));
    }

    /// <summary>Follows every reference.</summary>
    /// <exception cref="FixtureFormatException">One leads nowhere.</exception>
    public void Require() => _ = _groups.Value;

    /// <summary>
    /// A counting sort by parent, which keeps the order of the file. The children of a parent stand from its start to the next one's.
    /// </summary>
    private Groups Group()
    {
        var starts = new int[_parents.Rows.Count + 1];
        for (var position = 0; position < _children.Rows.Count; position++)
            starts[PositionOfParent(position)]++;
        for (var parent = 1; parent < starts.Length; parent++)
            starts[parent] += starts[parent - 1];

        // Each count has become the end of its group; filling the group from its end leaves the start there.
        var positions = new int[_children.Rows.Count];
        for (var position = positions.Length - 1; position >= 0; position--)
            positions[--starts[PositionOfParent(position)]] = position;

        if (_order is not null)
            SortWithinParents(starts, positions, _order);
        return new(starts, positions);
    }

    private void SortWithinParents(int[] starts, int[] positions, Comparison<TChild> order)
    {
        var rows = _children.Rows;
        for (var parent = 0; parent < starts.Length - 1; parent++)
            positions.AsSpan(starts[parent]..starts[parent + 1]).Sort(Compare);

        int Compare(int left, int right) => order(rows[left], rows[right]) is var byOrder and not 0 ? byOrder : left.CompareTo(right);
    }

    private int PositionOfParent(int position)
    {
        var id = _parentId(_children.Rows[position]);
        var parent = _parents.PositionOf(id);
        return parent >= 0 ? parent : throw _children.Unresolved(position, _column, id, _parents);
    }

    private Exception NoParent(TChild child)
    {
        var position = _children.PositionOf(_children.IdOf(child));
        return position >= 0 && _children.Rows[position].Equals(child)
            ? _children.Unresolved(position, _column, _parentId(child), _parents)
            : _parents.UnknownId(_parentId(child));
    }

    /// <summary>The positions of all children, parent by parent, and where each parent's start; one more stands for the end.</summary>
    private sealed record Groups(int[] Starts, int[] Positions);

    private sealed class Children(ReadOnlyCollection<TChild> rows, ArraySegment<int> positions) : IReadOnlyList<TChild>
    {
        public int Count => positions.Count;

        public TChild this[int index] => rows[positions[index]];

        public IEnumerator<TChild> GetEnumerator()
        {
            foreach (var position in positions)
                yield return rows[position];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
