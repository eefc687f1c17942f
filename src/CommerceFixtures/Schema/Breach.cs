namespace CommerceFixtures;

/// <summary>A violation of a rule by a row.</summary>
/// <param name="Column">The name of the column.</param>
/// <param name="Value">The value of the column.</param>
/// <param name="Expected">What the column must contain.</param>
internal sealed record Breach(string Column, object? Value, string Expected);
