using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Tests.Randomness;

public class AgreementTests
{
    [Fact]
    public void Sides_that_always_agree_have_a_kappa_of_one_and_independent_sides_of_zero()
    {
        Assert.Equal(1, Of((0, 0), (1, 1), (2, 2)).Kappa());
        Assert.Equal(0, Of((0, 0), (0, 1), (1, 0), (1, 1)).Kappa());
        Assert.Equal(-1, Of((0, 1), (1, 0)).Kappa());
    }

    [Fact]
    public void There_is_no_kappa_without_pairs_or_with_one_member_only()
    {
        Assert.Equal(double.NaN, Of().Kappa());
        Assert.Equal(double.NaN, Of((1, 1), (1, 1)).Kappa());
    }

    [Fact]
    public void The_pairs_of_pieces_add_up()
    {
        var whole = Of((0, 0), (1, 2));
        whole.Add(Of((2, 2), (0, 1), (1, 1)));

        Assert.Equal(5, whole.Count());
        Assert.Equal(Of((0, 0), (1, 2), (2, 2), (0, 1), (1, 1)).Kappa(), whole.Kappa());
    }

    private static Agreement Of(params (int Left, int Right)[] pairs)
    {
        var agreement = new Agreement(3);
        foreach (var (left, right) in pairs)
            agreement.Add(left, right);
        return agreement;
    }
}
