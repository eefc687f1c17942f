using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Tests.Orders;

/// <summary>Free places are found and taken as in a simple list.</summary>
public class FreePlacesTests
{
    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(7), InlineData(8), InlineData(9), InlineData(64), InlineData(300)]
    public void Places_are_taken_as_from_a_list(int count)
    {
        var draws = new Draws(count, "test.free");
        var places = new FreePlaces(count);
        var list = Enumerable.Range(0, count).ToList();
        while (list.Count > 0)
        {
            for (var place = 0; place <= count; place++)
                Assert.Equal(list.Count(free => free < place), places.CountBefore(place));
            var rank = draws.Below(list.Count, list.Count);

            Assert.Equal(list[rank], places.Take(rank));
            list.RemoveAt(rank);
            Assert.Equal(list.Count, places.Count);
        }
    }
}
