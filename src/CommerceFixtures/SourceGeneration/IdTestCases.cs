using System.ComponentModel;

namespace CommerceFixtures.SourceGeneration;

/// <summary>The IDs of rows as test cases. This type supports generated code and is not intended to be used directly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IdTestCases
{
    /// <summary>Returns a test case for each ID of a table with 32-bit IDs.</summary>
    /// <param name="count">The number of rows.</param>
    /// <returns>An array with one <see cref="int"/> for each of the IDs 1 to <paramref name="count"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static IEnumerable<object[]> OfInt32(int count) => Enumerable.Range(1, count).AsTestCases();

    /// <summary>Returns a test case for each ID of a table with 64-bit IDs.</summary>
    /// <param name="count">The number of rows.</param>
    /// <returns>An array with one <see cref="long"/> for each of the IDs 1 to <paramref name="count"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static IEnumerable<object[]> OfInt64(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Ids(count).AsTestCases();
    }

    private static IEnumerable<long> Ids(long count)
    {
        for (var id = 1L; id <= count; id++)
            yield return id;
    }
}
