using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests;

/// <summary>Workers and the context of a step, for tests of a single step.</summary>
internal static class TestWork
{
    public static Work Of(int workers) => new(new MakeOptions { Workers = workers }, rows: 1);

    /// <summary>The products of a set.</summary>
    public static ProductTable Products(string settings) => ProductMaker.Make(Context(settings));

    /// <param name="settings">Settings such as <c>Orders=500&amp;Seed=7</c>.</param>
    /// <param name="part">The number of the part.</param>
    /// <param name="workers">The number of workers.</param>
    public static MakeContext Context(string settings, int part = 0, int workers = 2) => Context(MadeSet.Read(settings), part, workers);

    public static MakeContext Context(DataSetSettings settings, int part = 0, int workers = 2) =>
        new(new SetPart(settings, part), SetCalendar.Of(settings, ShopProfile.Default.Season), ShopProfile.Default, Of(workers));
}
