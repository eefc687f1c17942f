using System.ComponentModel;

namespace CommerceFixtures;

/// <summary>
/// Values as the rows of data of a parameterised test: an array of one argument each, the form that <c>MemberData</c> of xunit,
/// <c>TestCaseSource</c> of NUnit and <c>DynamicData</c> of MSTest all take.
/// </summary>
public static class TestCases
{
    /// <summary>
    /// A test for each value. Ids make the better ones: a test runner can tell them apart, list them one by one and run one again, before any
    /// file is read.
    /// </summary>
    public static IEnumerable<object[]> AsTestCases<T>(this IEnumerable<T> values)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Select(value => new object[] { value });
    }

    /// <summary>A test for each id of so many rows. The generated classes call it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IEnumerable<object[]> OfIds(int count) => Enumerable.Range(1, count).AsTestCases();

    /// <summary>The same for ids of 64 bits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IEnumerable<object[]> OfLongIds(long count)
    {
        for (var id = 1L; id <= count; id++)
            yield return [id];
    }
}
