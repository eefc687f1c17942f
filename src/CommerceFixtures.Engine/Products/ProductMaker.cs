using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Statistics;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Products;

/// <summary>Generates the catalogue: subcategories, dates, names, prices, costs, demand, and stock.</summary>
internal static class ProductMaker
{
    public static ProductTable Make(MakeContext context)
    {
        var counts = context.Part.Settings.Counts;
        var products = new ProductTable(counts.Products);
        AssignSubcategories(context, products);
        LaunchDates.Assign(context, products);
        var linesPerOrder = (double)counts.OrderItems / Math.Max(1, counts.Orders);
        Attempts.Run(PriceSpread.Strengths.Length, strength =>
        {
            NameAndPrice(context, products, PriceSpread.Strengths[strength]);
            ProductDemand.Assign(context, products);
            return ElectronicsLead.Shortfall(products, linesPerOrder, context.Profile);
        });
        ProductStock.Assign(context, products);
        return products;
    }

    private static void AssignSubcategories(MakeContext context, ProductTable products)
    {
        var perCategory = Quota.Counts(products.Count, context.Profile.Catalogue.CategoryShares);
        var permutation = new KeyedPermutation(products.Count, context.SharedDraws("products.subcategory"));
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

    private static void NameAndPrice(MakeContext context, ProductTable products, PriceSpread spread)
    {
        var names = new ProductNames(context, spread);
        var price = context.SharedDraws("products.price");
        var margin = context.SharedDraws("products.margin");
        var supplier = context.SharedDraws("products.supplier");
        for (var product = 0; product < products.Count; product++)
        {
            var subcategory = products.Subcategory[product];
            var (name, tier, brand) = names.Next(subcategory);
            products.Name[product] = name;
            products.PriceCents[product] = PriceCents(subcategory, tier, price, product);
            products.CostCents[product] = Margins.CostCents(
                products.PriceCents[product], subcategory, margin.Unit(product), context.Profile.Catalogue);
            products.Supplier[product] = Supplier(subcategory, brand, supplier, product);
        }
    }

    /// <summary>
    /// The product line mostly decides the position in the price range of the subcategory. A random part makes products of one line differ.
    /// </summary>
    private static int PriceCents(Subcategory subcategory, double tier, Draws draws, int product)
    {
        const double tierShare = 0.8;
        var position = tierShare * tier + (1 - tierShare) * draws.Unit(product);
        return PriceEndings.Snap(
            Curves.GeometricBetween(subcategory.MinPrice, subcategory.MaxPrice, position), draws.Below(10, product, draw: 1));
    }

    /// <summary>All products of a brand have the same supplier. Subcategories without brands use any of their suppliers.</summary>
    private static string Supplier(Subcategory subcategory, int brand, Draws draws, int product)
    {
        var suppliers = subcategory.Suppliers;
        return suppliers[brand >= 0 ? brand % suppliers.Count : draws.Below(suppliers.Count, product)];
    }

    /// <summary>Deals the names of each subcategory in a keyed order, without repeats.</summary>
    private sealed class ProductNames(MakeContext context, PriceSpread spread)
    {
        private readonly Dictionary<Subcategory, Deal> _dealt = new(ReferenceEqualityComparer.Instance);

        public (string Name, double Tier, int Brand) Next(Subcategory subcategory)
        {
            var grammar = subcategory.Names;
            if (!_dealt.TryGetValue(subcategory, out var deal))
                _dealt[subcategory] = deal = new Deal(new(grammar.Combinations, context.SharedDraws("products.name." + subcategory.Name)));

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
