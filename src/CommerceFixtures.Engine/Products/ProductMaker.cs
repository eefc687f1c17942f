using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Products;

/// <summary>Makes the catalogue: kinds, dates, names, prices, costs, demand and stock.</summary>
internal static class ProductMaker
{
    public static ProductTable Make(DataSetSettings settings, ShopCalendar calendar, CatalogueProfile profile)
    {
        var products = new ProductTable(settings.Counts.Products);
        AssignSubcategories(products, settings.Seed, profile);
        LaunchDates.Assign(products, settings, calendar, profile);
        var linesPerOrder = (double)settings.Counts.OrderItems / Math.Max(1, settings.Counts.Orders);
        Attempts.Run(PriceSpread.Strengths.Length, strength =>
        {
            NameAndPrice(products, settings.Seed, profile, PriceSpread.Strengths[strength]);
            ProductDemand.Assign(products, settings.Seed, profile);
            return ElectronicsLead.Shortfall(products, linesPerOrder, profile);
        });
        ProductStock.Assign(products, settings.Seed, profile);
        return products;
    }

    private static void AssignSubcategories(ProductTable products, long seed, CatalogueProfile profile)
    {
        var perCategory = Quota.Counts(products.Count, profile.CategoryShares);
        var permutation = new KeyedPermutation(products.Count, new Draws(seed, "products.subcategory"));
        var place = 0L;
        for (var category = 0; category < perCategory.Length; category++)
        {
            var subcategories = Catalogue.Categories[category];
            var counts = Quota.Counts(perCategory[category], Catalogue.Weights(category));
            for (var k = 0; k < counts.Length; k++)
            {
                for (var i = 0; i < counts[k]; i++)
                    products.Subcategory[permutation[place++]] = subcategories[k];
            }
        }
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
        private readonly Dictionary<Subcategory, Deal> _dealt = new(ReferenceEqualityComparer.Instance);

        public (string Name, double Tier, int Brand) Next(Subcategory subcategory)
        {
            var grammar = subcategory.Names;
            if (!_dealt.TryGetValue(subcategory, out var deal))
                _dealt[subcategory] = deal = new Deal(new(grammar.Combinations, new Draws(seed, "products.name." + subcategory.Name)));

            long editions, combination;
            do
            {
                editions = deal.Next / grammar.Combinations;
                combination = deal.Order[deal.Next++ % grammar.Combinations];
            }
            while (editions == 0 && !spread.Allows(subcategory.Category, grammar.Tier(combination)));

            return (grammar.NextEdition(combination, editions), grammar.Tier(combination), grammar.Brand(combination));
        }

        private sealed class Deal(KeyedPermutation order)
        {
            public KeyedPermutation Order => order;

            public long Next { get; set; }
        }
    }
}
