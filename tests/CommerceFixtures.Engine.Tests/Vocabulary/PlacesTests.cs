using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests.Vocabulary;

/// <summary>Cities, ZIP codes and telephone area codes.</summary>
public class PlacesTests
{
    [Fact]
    public void Every_state_of_a_city_has_area_codes_and_none_is_anothers()
    {
        var states = Resource.Table("us_places.csv").Select(row => row[1]).Distinct().ToArray();
        var codes = Resource.Table("area_codes.csv").ToDictionary(row => row[0], row => row[1].Split(' '));

        Assert.True(states.Length >= 50);
        Assert.All(states, state => Assert.NotEmpty(codes[state]));
        Assert.All(codes.Values.SelectMany(code => code), code => Assert.Matches("^[2-9][0-9][0-9]$", code));
        Assert.Distinct(codes.Values.SelectMany(code => code));
    }

    [Fact]
    public void Places_are_well_formed_and_named_once()
    {
        Assert.Distinct(Places.All.Select(place => (place.City, place.State)));
        Assert.All(Places.All, place => Assert.True(place.Population > 0 && place.Zips.Count > 0, place.City));
        Assert.All(Places.All.SelectMany(place => place.Zips), zip => Assert.Matches("^[0-9]{5}$", zip));
        Assert.All(Places.All, place => Assert.Matches("^[A-Z]{2}$", place.State));
    }

    [Fact]
    public void A_customers_area_code_is_one_of_the_state()
    {
        using var set = MadeSet.Of("Customers=3000&Orders=0");
        var codes = Resource.Table("area_codes.csv").ToDictionary(row => row[0], row => row[1].Split(' '));

        Assert.All(set.Data.Customers, customer => Assert.Contains(customer.Phone[1..4], codes[customer.State]));
    }

    [Fact]
    public void Larger_cities_have_more_customers()
    {
        using var set = MadeSet.Of("Customers=5000&Orders=0");
        var cities = set.Data.Customers.CountBy(customer => (customer.City, customer.State)).ToDictionary();

        Assert.Equal(("New York", "NY"), cities.MaxBy(city => city.Value).Key);
        Assert.True(cities.Count > 300);
    }
}
