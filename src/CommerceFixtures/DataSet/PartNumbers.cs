using System.Globalization;

namespace CommerceFixtures;

/// <summary>Describes parts in words.</summary>
internal static class PartNumbers
{
    /// <summary>A text such as <c>part 3</c> or <c>parts 0 to 2 and 5 and 7 to 15</c>.</summary>
    /// <param name="parts">One or more different parts, in ascending order.</param>
    public static string Text(IReadOnlyCollection<int> parts)
    {
        // Within a run, the part grows as the index does, so their difference stays the same.
        var runs = parts.Select((part, index) => (Part: part, Run: part - index)).GroupBy(one => one.Run, one => one.Part);
        return (parts.Count == 1 ? "part " : "parts ") + ErrorText.List([.. runs.Select(run => Text(run.First(), run.Last()))], " and ");
    }

    private static string Text(int first, int last) => first == last
        ? first.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{first} to {last}");
}
