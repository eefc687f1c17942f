namespace CommerceFixtures.Engine.Orders;

/// <summary>The number of orders of a year before September, in September and October, and in November and December.</summary>
internal readonly record struct SeasonCounts(int Early, int Autumn, int Peak)
{
    public int Rest => Early + Autumn;
}
