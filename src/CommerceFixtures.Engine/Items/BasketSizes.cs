namespace CommerceFixtures.Engine;

/// <summary>How many lines each order has: the measured shape, tilted until its mean is lines / orders, and met exactly.</summary>
internal static class BasketSizes
{
    private const int BisectionSteps = 60;

    /// <param name="orders">Orders, at least 1.</param>
    /// <param name="items">Lines over all of them, from orders to orders * mostLines.</param>
    /// <param name="mostLines">No order has more.</param>
    /// <param name="seed">The set's seed.</param>
    /// <param name="profile">The measured shape.</param>
    public static int[] Make(int orders, int items, int mostLines, long seed, OrderProfile profile)
    {
        var shape = Tilt(Shape(items / (double)orders, mostLines, profile), items / (double)orders);
        var permutation = new KeyedPermutation(orders, new Draws(seed, "order_items.basket_size"));
        var sizes = new int[orders];
        var size = 1;
        var passed = shape[0];
        for (var place = 0; place < orders; place++)
        {
            while (passed <= (place + 0.5) / orders && size < shape.Length)
                passed += shape[size++];
            sizes[permutation[place]] = size;
        }

        SettleSum(sizes, items, shape.Length);
        return sizes;
    }

    private static double[] Shape(double mean, int mostLines, OrderProfile profile)
    {
        const int roomAboveMean = 6;
        var most = (int)Math.Min(mostLines, Math.Max(profile.BasketSizes.Count, Math.Ceiling(mean * roomAboveMean)));
        var shape = new double[most];
        for (var i = 0; i < most; i++)
            shape[i] = i < profile.BasketSizes.Count ? profile.BasketSizes[i] : shape[i - 1] * profile.BasketTail;
        return shape;
    }

    /// <summary>Multiplies each further size by a constant, found by bisection, so that the mean is the one asked for. Sums to 1.</summary>
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

    /// <summary>Weights shape[i] * (t / (1 - t))^i, from the end where they are large, so that none overflows.</summary>
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

        var sum = tilted.Sum();
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

    /// <summary>Adds or takes single lines until the sum is exact.</summary>
    private static void SettleSum(int[] sizes, int items, int mostLines)
    {
        var missing = items - sizes.Sum();
        for (var order = 0; missing != 0; order = (order + 1) % sizes.Length)
        {
            var step = Math.Sign(missing);
            if (sizes[order] + step < 1 || sizes[order] + step > mostLines)
                continue;
            sizes[order] += step;
            missing -= step;
        }
    }
}
