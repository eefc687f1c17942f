using System.Globalization;

namespace CommerceFixtures.Engine.Checking;

/// <summary>What stands in the way of judging a rule, in words, or null.</summary>
internal static class Obstacle
{
    /// <summary>Too few rows, or products with so many reviews and the like, for chance to even out.</summary>
    public static string? Fewer(long count, long needed, string things) =>
        count < needed ? string.Create(CultureInfo.InvariantCulture, $"fewer than {needed} {things}") : null;
}
