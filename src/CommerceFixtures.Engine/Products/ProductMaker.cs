using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>Makes the catalogue: kinds, dates, names, prices, costs, demand and stock.</summary>
internal static class ProductMaker
{
    public static ProductTable Make(DataSetSettings settings, Calendar calendar, CatalogueProfile profile) =>
        Attempts.Make(
            PriceSpread.Strengths,
            spread => Make(settings, calendar, profile, spread),
            products => ElectronicsLead.Shortfall(products, profile));

    private static ProductTable Make(DataSetSettings settings, Calendar calendar, CatalogueProfile profile, PriceSpread spread)
    {
        var products = new ProductTable(settings.Products);
        AssignSubcategories(products, settings.Seed, profile);
        LaunchDates.Assign(products, settings, calendar, profile);
        NameAndPrice(products, settings.Seed, profile, spread);
        ProductDemand.Assign(products, settings.Seed, profile);
        ProductStock.Assign(products, settings.Seed, profile);
        return products;
    }

    private static void AssignSubcategories(ProductTable products, long seed, CatalogueProfile profile)
    {
        var perCategory = Quota.Counts(products.Count, profile.CategoryShares);
        var kinds = Catalogue.Categories.SelectMany((subcategories, category) => Repeated(subcategories, perCategory[category]));
        var permutation = new KeyedPermutation(products.Count, new Draws(seed, "products.subcategory"));
        var place = 0L;
        foreach (var kind in kinds)
            products.Subcategory[permutation[place++]] = kind;
    }

    private static IEnumerable<Subcategory> Repeated(IReadOnlyList<Subcategory> subcategories, int count)
    {
        var counts = Quota.Counts(count, subcategories.Select(subcategory => subcategory.Weight).ToArray());
        return subcategories.SelectMany((subcategory, k) => Enumerable.Repeat(subcategory, counts[k]));
    }

    private static void NameAndPrice(ProductTable products, long seed, CatalogueProfile profile, PriceSpread spread)
    {
        var names = new ProductNames(seed, spread);
        var price = new Draws(seed, "products.price");
        var margin = new Draws(seed, "products.margin");
        var supplier = new Draws(seed, "products.supplier");
        for (var product = 0; product < products.Count; product++)
        {
            var subcategory = products.Subcategory[product];
            var (name, tier, brand) = names.Next(subcategory);
            products.Name[product] = name;
            products.PriceCents[product] = PriceCents(subcategory, tier, price, product);
            products.CostCents[product] = Margins.CostCents(products.PriceCents[product], subcategory, margin.Unit(product), profile);
            products.Supplier[product] = Supplier(subcategory, brand, supplier, product);
        }
    }

    /// <summary>Mostly the line decides the place in the subcategory's band, and two products of one line still differ.</summary>
    private static int PriceCents(Subcategory subcategory, double tier, Draws draws, int product)
    {
        const double tierShare = 0.8;
        var position = tierShare * tier + (1 - tierShare) * draws.Unit(product);
        return PriceEndings.Snap(
            Curves.GeometricBetween(subcategory.LeastPrice, subcategory.MostPrice, position), draws.Below(10, product, draw: 1));
    }

    /// <summary>A brand comes from one supplier; a kind without brands from any of its suppliers.</summary>
    private static string Supplier(Subcategory subcategory, int brand, Draws draws, int product)
    {
        var suppliers = subcategory.Suppliers;
        return suppliers[brand >= 0 ? brand % suppliers.Count : draws.Below(suppliers.Count, product)];
    }

    /// <summary>Deals out each subcategory's names in a keyed order, none twice.</summary>
    private sealed class ProductNames(long seed, PriceSpread spread)
    {
        private readonly Dictionary<Subcategory, (KeyedPermutation Order, long Next)> _dealt = new(ReferenceEqualityComparer.Instance);

        public (string Name, double Tier, int Brand) Next(Subcategory subcategory)
        {
            var grammar = subcategory.Names;
            if (!_dealt.TryGetValue(subcategory, out var deal))
                deal = (new KeyedPermutation(grammar.Combinations, new Draws(seed, "products.name." + subcategory.Name)), 0);

            var edition = 0L;
            long combination;
            do
            {
                edition = deal.Next / grammar.Combinations;
                combination = deal.Order[deal.Next++ % grammar.Combinations];
            }
            while (edition == 0 && !spread.Allows(subcategory.Category, grammar.Tier(combination)));
            _dealt[subcategory] = deal;

            var name = grammar.Name(combination);
            if (edition > 0)
                name = string.Create(CultureInfo.InvariantCulture, $"{name}, Edition {edition + 1}");
            return (name, grammar.Tier(combination), grammar.Brand(combination));
        }
    }
}
