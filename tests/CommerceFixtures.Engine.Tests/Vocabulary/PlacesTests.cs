using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests.Vocabulary;

/// <summary>States, cities, ZIP codes, and telephone area codes.</summary>
public class PlacesTests
{
    [Fact]
    public void Every_state_has_cities_and_area_codes_and_none_is_anothers()
    {
        Assert.Equal(51, States.All.Count);
        Assert.Equal(331_449_281, States.All.Sum(state => state.Population));
        Assert.Distinct(States.All.SelectMany(state => state.AreaCodes));
        Assert.All(States.All.SelectMany(state => state.AreaCodes), code => Assert.InRange(code, 200, 999));
        Assert.All(States.All, state => Assert.Contains(Places.All, place => place.In == state));
        Assert.All(States.All, state => Assert.Equal(States.Heritages.Length, state.Heritages.Length));
        Assert.All(States.All, state => Assert.Equal(100, state.Heritages.Sum()));
    }

    [Fact]
    public void Places_are_well_formed_and_named_once()
    {
        Assert.Distinct(Places.All.Select(place => (place.City, place.State)));
        Assert.All(Places.All, place => Assert.True(place.Population > 0 && place.Zips.Count > 0, place.City));
        Assert.All(Places.All, place => Assert.InRange(place.PercentWithUnit, 0, 100));
        Assert.All(Places.All.SelectMany(place => place.Zips), zip => Assert.Matches("^[0-9]{5}$", zip));
        Assert.Distinct(Places.All.SelectMany(place => place.Zips));
    }

    [Fact]
    public void The_places_of_a_state_are_together() =>
        Assert.Equal(51, 1 + Places.All.Zip(Places.All.Skip(1)).Count(pair => pair.First.In != pair.Second.In));

    [Fact]
    public void The_area_codes_of_a_city_are_its_states()
    {
        Assert.All(Places.All, place => Assert.Subset(place.In.AreaCodes.ToHashSet(), place.AreaCodes.ToHashSet()));
        Assert.Equal([312, 773, 872], Assert.Single(Places.All, place => place.City == "Chicago").AreaCodes);
        Assert.True(Places.All.Count(place => place.AreaCodes.Length < place.In.AreaCodes.Length) > 700);
    }

    [Fact]
    public void Every_city_with_area_codes_of_its_own_is_a_place()
    {
        var places = Places.All.Select(place => (place.City, place.State)).ToHashSet();
        var cities = Resource.Table("city_area_codes.csv").SelectMany(row => row[2].Split(';'), (row, city) => (city, row[0]));

        Assert.All(cities, city => Assert.Contains(city, places));
    }

    [Theory, InlineData("10277"), InlineData("20405"), InlineData("02133"), InlineData("60690")]
    public void Nobody_lives_in_an_office(string zip) => Assert.DoesNotContain(zip, Places.All.SelectMany(place => place.Zips));

    [Fact]
    public void States_have_their_share_of_customers()
    {
        using var set = MadeSet.Of("Customers=20000&Orders=0");
        var living = set.Data.Customers.CountBy(customer => customer.State).ToDictionary();
        var people = States.All.Sum(state => state.Population);

        var distance = States.All.Sum(state =>
            Math.Abs(living.GetValueOrDefault(state.Code) / 20_000.0 - state.Population / (double)people)) / 2;
        Assert.InRange(distance, 0, 0.04);
    }

    [Fact]
    public void Most_phone_numbers_are_of_the_customers_city_and_some_of_another_state()
    {
        using var set = MadeSet.Of("Customers=5000&Orders=0");
        var places = Places.All.ToDictionary(place => (place.City, place.State));
        var customers = set.Data.Customers.Select(customer =>
            (Place: places[(customer.City, customer.State)], Code: States.AreaCodesIn(customer.Phone[1..4])[0])).ToArray();

        Assert.InRange(customers.Count(customer => customer.Place.AreaCodes.Contains(customer.Code)) / 5000.0, 0.85, 0.95);
        Assert.InRange(customers.Count(customer => customer.Place.In.AreaCodes.Contains(customer.Code)) / 5000.0, 0.86, 0.96);
    }

    [Fact]
    public void Larger_cities_have_more_customers()
    {
        using var set = MadeSet.Of("Customers=5000&Orders=0");
        var cities = set.Data.Customers.CountBy(customer => (customer.City, customer.State)).ToDictionary();

        Assert.True(cities[("Brooklyn", "NY")] > 4 * cities[("Buffalo", "NY")]);
        Assert.True(cities.Count > 300);
    }
}
