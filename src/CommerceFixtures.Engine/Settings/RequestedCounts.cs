namespace CommerceFixtures.Engine.Settings;

/// <summary>The numbers of rows that a project sets. A number that it does not set is null.</summary>
internal sealed record RequestedCounts(int? Products, int? Customers, int? Orders, long? OrderItems, int? Reviews);
