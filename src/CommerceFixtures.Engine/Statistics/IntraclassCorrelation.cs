using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Statistics;

/// <summary>
/// How alike the values of a group are, compared with those of other groups, by one-way analysis of variance: 1 if all values of a group
/// are equal, 0 if groups do not matter.
/// </summary>
/// <remarks>Add groups in a fixed order. Another order changes the last digits of the sums.</remarks>
internal struct IntraclassCorrelation
{
    private long _groups;
    private double _squaredCounts;
    private double _sum;
    private double _squares;
    private double _squaresOfMeans;

    /// <summary>The number of values.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a group.</summary>
    /// <param name="count">The number of its values, at least 1.</param>
    /// <param name="sum">Their sum.</param>
    /// <param name="squares">The sum of their squares.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int count, double sum, double squares)
    {
        _groups++;
        Count += count;
        _squaredCounts += (double)count * count;
        _sum += sum;
        _squares += squares;
        _squaresOfMeans += sum * sum / count;
    }

    public void Add(in IntraclassCorrelation other)
    {
        _groups += other._groups;
        Count += other.Count;
        _squaredCounts += other._squaredCounts;
        _sum += other._sum;
        _squares += other._squares;
        _squaresOfMeans += other._squaresOfMeans;
    }

    /// <summary>The correlation; NaN if there are no two groups, no group with two values, or no two values that differ.</summary>
    public readonly double Value()
    {
        var between = (_squaresOfMeans - _sum * _sum / Count) / (_groups - 1);
        var within = (_squares - _squaresOfMeans) / (Count - _groups);
        var typicalCount = (Count - _squaredCounts / Count) / (_groups - 1);
        return (between - within) / (between + (typicalCount - 1) * within);
    }
}
