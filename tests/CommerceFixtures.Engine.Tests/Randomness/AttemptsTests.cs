namespace CommerceFixtures.Engine.Tests.Randomness;

/// <summary>The mildest strength that keeps a rule, else the strongest.</summary>
public class AttemptsTests
{
    [Theory, InlineData(0, 1), InlineData(15, 20), InlineData(20, 20), InlineData(99, 30)]
    public void The_first_that_holds_is_taken(int least, int taken)
    {
        int[] strengths = [1, 20, 30];
        Assert.Equal(taken, Attempts.MildestThatHolds(strengths, strength => strength, outcome => outcome >= least));
    }

    [Fact]
    public void Nothing_is_made_beyond_the_one_that_holds()
    {
        var made = new List<int>();
        int[] strengths = [1, 2, 3];

        Attempts.MildestThatHolds(strengths, strength => { made.Add(strength); return strength; }, outcome => outcome == 2);

        Assert.Equal([1, 2], made);
    }
}
