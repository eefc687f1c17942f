using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Lets products bloom and fade: each has its own popularity in each fashion of a few months, and changes gradually to the next one. A new
/// product becomes known over its first weeks, and is then news for some months.
/// </summary>
internal sealed class Fashions
{
    private readonly double _least;
    private readonly RowDraws[] _draws;
    private readonly int[] _created;
    private readonly double[] _novelty;

    /// <summary>The number of days by which each product is ahead of the others, so that not all of them change at once.</summary>
    private readonly int[] _ahead;

    /// <summary>The number of the fashion of each day, and how much of it has passed.</summary>
    private readonly (int Fashion, double Passed)[] _ofDay;

    public Fashions(MakeContext context, ProductTable products)
    {
        var (draws, profile) = (context.SharedDraws("products.fashion"), context.Profile.Demand);
        (_least, _created, _novelty) = (profile.MinFashion, products.CreatedDay, Novelty(profile));
        (_draws, _ahead) = (new RowDraws[products.Count], new int[products.Count]);
        for (var product = 0; product < _draws.Length; product++)
        {
            _draws[product] = draws.Row(product);
            _ahead[product] = _draws[product].Below(profile.FashionDays, 0);
        }

        _ofDay = new (int, double)[context.Calendar.Days + profile.FashionDays];
        for (var day = 0; day < _ofDay.Length; day++)
            _ofDay[day] = (1 + day / profile.FashionDays, day % profile.FashionDays / (double)profile.FashionDays);
    }

    /// <summary>The popularity of a product on a day, relative to its maximum. The product has been launched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Popularity(int product, int day)
    {
        var (fashion, passed) = _ofDay[day + _ahead[product]];
        var (own, next) = (_draws[product].Unit(fashion), _draws[product].Unit(fashion + 1));
        var novelty = _novelty[Math.Min(day - _created[product], _novelty.Length - 1)];
        return novelty * (_least + (1 - _least) * (own + (next - own) * passed));
    }

    /// <summary>The effect of the age of a product in days: it rises to its maximum, stays there, and falls to what remains.</summary>
    private static double[] Novelty(DemandProfile profile)
    {
        var novelty = new double[profile.NewDays + profile.FadingDays + 1];
        for (var day = 0; day < novelty.Length; day++)
        {
            novelty[day] = day < profile.LaunchDays
                ? profile.DemandAtLaunch + (1 - profile.DemandAtLaunch) * day / profile.LaunchDays
                : 1 - (1 - profile.DemandAfterwards) * Math.Max(0, day - profile.NewDays) / profile.FadingDays;
        }

        return novelty;
    }
}
