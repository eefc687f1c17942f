namespace CommerceFixtures;

/// <summary>What is wrong with a row.</summary>
/// <param name="Column">The name of the column.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Expected">What it should hold.</param>
internal sealed record Breach(string Column, object? Value, string Expected);
