using System.Numerics;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Products;

/// <summary>Generates the catalogue: subcategories, dates, names, prices, costs, demand, and stock.</summary>
internal static class ProductMaker
{
    public static ProductTable Make(MakeContext context)
    {
        var counts = context.Part.Settings.Counts;
        var products = new ProductTable(counts.Products);
        var families = ProductFamilies.Make(context);
        LaunchDates.Assign(context, products, families);
        var linesPerOrder = (double)counts.OrderItems / Math.Max(1, counts.Orders);
        Attempts.Run(PriceSpread.Strengths.Length, strength =>
        {
            NameAndPrice(context, products, families, PriceSpread.Strengths[strength]);
            ProductDemand.Assign(context, products, families);
            return ElectronicsLead.Shortfall(products, linesPerOrder, context.Profile);
        });
        ProductStock.Assign(context, products);
        return products;
    }

    private static void NameAndPrice(MakeContext context, ProductTable products, ProductFamilies families, PriceSpread spread)
    {
        var deals = new StyleDeal?[Catalogue.Kinds.Count];
        var prices = new ProductPrices(context);
        for (var family = 0; family < families.Count; family++)
        {
            var kind = families.Kind(family);
            var deal = deals[kind.Number] ??= new StyleDeal(context, kind, spread);
            var (brand, product) = (deal.NextBrand(), families.Start(family));
            while (product < families.End(family))
            {
                var (style, edition) = deal.NextStyle(brand);
                var first = product;
                var variants = deal.NextVariants(brand, style, families.End(family) - product);
                for (; variants != 0; variants &= variants - 1)
                {
                    var variant = BitOperations.TrailingZeroCount(variants);
                    products.Subcategory[product] = kind;
                    products.Name[product] = kind.Names.Name(brand, style, variant, edition);
                    products.Supplier[product] = deal.Supplier(brand);
                    prices.Assign(products, product, first, kind.Names.Tier(brand, style, variant));
                    product++;
                }
            }
        }
    }
}
