namespace CommerceFixtures.Engine.Orders;

/// <summary>How many of a year's orders fall before September, in September and October, and in November and December.</summary>
internal readonly record struct SeasonCounts(int Early, int Autumn, int Peak)
{
    public int Rest => Early + Autumn;
}
