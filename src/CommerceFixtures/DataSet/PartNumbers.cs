using System.Globalization;

namespace CommerceFixtures;

/// <summary>Parts in words.</summary>
internal static class PartNumbers
{
    /// <summary>Such as <c>part 3</c>, or <c>parts 0 to 2 and 5 and 7 to 15</c>.</summary>
    /// <param name="parts">At least one, ascending, each once.</param>
    public static string Text(IReadOnlyCollection<int> parts)
    {
        // Within a run the number grows as the index does, so that their difference stays.
        var runs = parts.Select((part, index) => (Part: part, Run: part - index)).GroupBy(one => one.Run, one => one.Part);
        return (parts.Count == 1 ? "part " : "parts ") + ErrorText.List([.. runs.Select(run => Text(run.First(), run.Last()))], " and ");
    }

    private static string Text(int first, int last) => first == last
        ? first.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{first} to {last}");
}
