using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Tests.Randomness;

public class AttemptsTests
{
    [Theory]
    [InlineData(new[] { 1, 2, 3 }, 1, 1)]
    [InlineData(new[] { 1, 2, 3 }, 2, 2)]
    [InlineData(new[] { 3, 1, 2 }, 2, 3)]
    [InlineData(new[] { 1, 3, 2 }, 9, 3)]
    [InlineData(new[] { 5 }, 9, 5)]
    public void The_first_strength_that_keeps_the_rule_is_taken_and_else_the_nearest(int[] strengths, int least, int taken)
    {
        var outcome = 0;

        var missing = Attempts.Run(strengths.Length, attempt =>
        {
            outcome = strengths[attempt];
            return Math.Max(0.0, least - outcome);
        });

        Assert.Equal(taken, outcome);
        Assert.Equal(Math.Max(0, least - taken), missing);
    }

    [Fact]
    public void Nothing_is_made_beyond_the_first_that_keeps_the_rule()
    {
        var made = new List<int>();

        Attempts.Run(3, attempt =>
        {
            made.Add(attempt);
            return Math.Abs(attempt - 1);
        });

        Assert.Equal([0, 1], made);
    }
}
