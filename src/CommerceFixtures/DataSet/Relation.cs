using System.Collections;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace CommerceFixtures;

/// <summary>
/// Follows a reference between two tables in both directions. The children of all parents are found once, when they are first requested.
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
    private readonly Kept<RowsByParent> _groups;

    /// <param name="parents">The table that is referred to.</param>
    /// <param name="children">The table that refers to it.</param>
    /// <param name="column">The index of the column with the reference.</param>
    /// <param name="parentId">Gets the reference of a row.</param>
    /// <param name="order">The order of the children of a parent, or null for the file order, which also decides ties.</param>
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
    /// <exception cref="FixtureFormatException">The row belongs to the set and refers to a row that does not exist.</exception>
    /// <exception cref="KeyNotFoundException">The row does not belong to the set and refers to a row that does not exist.</exception>
    public TParent ParentOf(TChild child, [CallerArgumentExpression(nameof(child))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(child, parameter);
        return _parents.TryGet(_parentId(child), out var parent) ? parent : throw NoParent(child);
    }

    /// <summary>The rows that refer to a row.</summary>
    /// <exception cref="KeyNotFoundException">The parent does not exist.</exception>
    public IReadOnlyList<TChild> ChildrenOf(int id)
    {
        var parent = _parents.PositionOf(id);
        if (parent < 0)
            throw _parents.UnknownId(id);
        var groups = _groups.Value;
        var start = groups.Starts[parent];
        return new Children(_children.Rows, new(groups.Rows, start, groups.Starts[parent + 1] - start));
    }

    /// <summary>Follows every reference.</summary>
    /// <exception cref="FixtureFormatException">A reference leads to a row that does not exist.</exception>
    public void Require() => _ = _groups.Value;

    private RowsByParent Group()
    {
        var parentOf = new int[_children.Rows.Count];
        for (var position = 0; position < parentOf.Length; position++)
            parentOf[position] = PositionOfParent(position);
        var groups = new RowsByParent(parentOf, _parents.Rows.Count);
        if (_order is not null)
            SortWithinParents(groups, _order);
        return groups;
    }

    private void SortWithinParents(RowsByParent groups, Comparison<TChild> order)
    {
        var (rows, starts) = (_children.Rows, groups.Starts);
        for (var parent = 0; parent < starts.Length - 1; parent++)
            groups.Rows.AsSpan(starts[parent]..starts[parent + 1]).Sort(Compare);

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
