namespace CommerceFixtures.Architecture.Tests;

/// <summary>A row of a table of rooms in CONTRIBUTING.</summary>
/// <param name="Name">The path of its folder in the repository.</param>
/// <param name="MayUse">The rooms that its code can use.</param>
public sealed record Room(string Name, IReadOnlyList<string> MayUse);
