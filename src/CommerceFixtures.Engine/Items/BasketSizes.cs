using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// The number of lines of each order: the measured distribution, tilted so that its mean is lines / orders, with an exact total.
/// </summary>
internal static class BasketSizes
{
    private const int BisectionSteps = 60;

    /// <summary>Returns the baskets of all orders with their sizes, without products.</summary>
    public static BasketTable EmptyBaskets(MakeContext context) =>
        new(context.Part.Orders == 0 ? [0] : FirstLines(context, LaunchDates.ProductsBeforeWindow(context)));

    /// <param name="context">The orders (1 or more), the lines in all (from orders to orders * mostLines), and the measured
    /// distribution.</param>
    /// <param name="mostLines">The maximum number of lines of an order.</param>
    /// <returns>The first line of each order, followed by the number of lines.</returns>
    public static int[] FirstLines(MakeContext context, int mostLines)
    {
        var (orders, items) = (context.Part.Orders, context.Part.OrderItems);
        var shape = Tilt(Shape(items / (double)orders, mostLines, context.Profile.Orders), items / (double)orders);
        var deal = new QuotaDeal(Counts(shape, orders), context.Draws("order_items.basket_size"));
        var sizes = new int[orders + 1];
        context.Work.Blocks(orders, (start, end) => DealOut(sizes, start, end, deal));
        SettleSum(sizes.AsSpan(0, orders), items, shape.Length);
        return SumBefore(sizes);
    }

    private static double[] Shape(double mean, int mostLines, OrderProfile profile)
    {
        const int roomAboveMean = 6;
        var most = (int)Math.Min(mostLines, Math.Max(profile.BasketSizes.Length, Math.Ceiling(mean * roomAboveMean)));
        var shape = new double[most];
        for (var i = 0; i < most; i++)
            shape[i] = i < profile.BasketSizes.Length ? profile.BasketSizes[i] : shape[i - 1] * profile.BasketTail;
        return shape;
    }

    /// <summary>
    /// Multiplies the share of each further size by a constant factor, which bisection finds, so that the mean is the requested one. The
    /// result sums to 1.
    /// </summary>
    private static double[] Tilt(double[] shape, double mean)
    {
        var (low, high) = (0.0, 1.0);
        var tilted = shape;
        for (var step = 0; step < BisectionSteps; step++)
        {
            var middle = (low + high) / 2;
            tilted = Tilted(shape, middle);
            if (Mean(tilted) < mean)
                low = middle;
            else
                high = middle;
        }

        return tilted;
    }

    /// <summary>Weights shape[i] * (t / (1 - t))^i, computed from the end with the largest ones, so that none overflows.</summary>
    private static double[] Tilted(double[] shape, double t)
    {
        var tilted = new double[shape.Length];
        var factor = 1.0;
        if (t <= 0.5)
        {
            for (var i = 0; i < shape.Length; i++, factor *= t / (1 - t))
                tilted[i] = shape[i] * factor;
        }
        else
        {
            for (var i = shape.Length - 1; i >= 0; i--, factor *= (1 - t) / t)
                tilted[i] = shape[i] * factor;
        }

        var sum = 0.0;
        foreach (var weight in tilted)
            sum += weight;
        for (var i = 0; i < tilted.Length; i++)
            tilted[i] /= sum;
        return tilted;
    }

    private static double Mean(double[] shares)
    {
        var mean = 0.0;
        for (var i = 0; i < shares.Length; i++)
            mean += shares[i] * (i + 1);
        return mean;
    }

    /// <summary>
    /// Assigns the positions p = 0..n-1 to sizes: size i + 1 gets those for which (p + 1/2) / n lies in its interval of the distribution.
    /// </summary>
    private static int[] Counts(double[] shape, int orders)
    {
        var counts = new int[shape.Length];
        var size = 0;
        var passed = shape[0];
        for (var place = 0; place < orders; place++)
        {
            while (passed <= (place + 0.5) / orders && size < shape.Length - 1)
                passed += shape[++size];
            counts[size]++;
        }

        return counts;
    }

    private static void DealOut(int[] sizes, int start, int end, QuotaDeal deal)
    {
        for (var order = start; order < end; order++)
            sizes[order] = deal[order] + 1;
    }

    /// <summary>Adds or removes single lines until the sum is exact.</summary>
    private static void SettleSum(Span<int> sizes, int items, int mostLines)
    {
        var missing = (long)items;
        foreach (var size in sizes)
            missing -= size;
        for (var order = 0; missing != 0; order = (order + 1) % sizes.Length)
        {
            var step = Math.Sign(missing);
            if (sizes[order] + step < 1 || sizes[order] + step > mostLines)
                continue;
            sizes[order] += step;
            missing -= step;
        }
    }

    /// <summary>Replaces each size with the sum of the sizes before it.</summary>
    private static int[] SumBefore(int[] sizes)
    {
        var sum = 0;
        for (var order = 0; order < sizes.Length; order++)
            (sizes[order], sum) = (sum, sum + sizes[order]);
        return sizes;
    }
}
