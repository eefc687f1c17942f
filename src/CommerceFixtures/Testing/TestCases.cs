namespace CommerceFixtures;

/// <summary>
/// Converts values to test cases: arrays of one argument each, which <c>MemberData</c> of xUnit, <c>TestCaseSource</c> of NUnit and
/// <c>DynamicData</c> of MSTest accept.
/// </summary>
public static class TestCases
{
    /// <summary>Returns a test case for each value.</summary>
    /// <remarks>
    /// IDs make better test cases than whole rows. Test runners can list them one by one and run a single one again, and no file is read to
    /// find the tests.
    /// </remarks>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values.</param>
    /// <returns>An array with one argument for each value, created as it is enumerated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <see langword="null"/>.</exception>
    public static IEnumerable<object[]> AsTestCases<T>(this IEnumerable<T> values)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Select(value => new object[] { value });
    }
}
