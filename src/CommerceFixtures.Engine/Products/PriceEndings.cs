namespace CommerceFixtures.Engine.Products;

/// <summary>
/// Ends prices the way shops do: in .99 and .95 below a hundred dollars, and in 9 dollars above (Levy et al. 2011: 9 is the most frequent
/// digit at each place).
/// </summary>
internal static class PriceEndings
{
    private static readonly int[] SmallChange = [99, 99, 99, 99, 99, 99, 49, 49, 95, 95];
    private static readonly int[] MiddleChange = [99, 99, 99, 99, 99, 95, 95, 0, 0, 50];
    private static readonly int[] LargeChange = [99, 99, 99, 95, 0, 0, 0, 0, 0, 0];

    /// <summary>
    /// The price in cents that a shop would choose near <paramref name="dollars"/>. <paramref name="choice"/> is uniform in 0..9.
    /// </summary>
    public static int Snap(double dollars, int choice) => dollars switch
    {
        < 20 => Whole(dollars, 1) * 100 + SmallChange[choice],
        < 100 => Whole(dollars, 1) * 100 + MiddleChange[choice],
        < 300 => Nine(dollars, 5) * 100 + LargeChange[choice],
        < 1000 => Nine(dollars, 10) * 100 + LargeChange[choice],
        _ => Nine(dollars, 50) * 100 + LargeChange[choice],
    };

    private static int Whole(double dollars, int least) => Math.Max(least, (int)dollars);

    /// <summary>One less than the nearest multiple of the step, such as 249, 254, 399, or 1,249.</summary>
    private static int Nine(double dollars, int step) => (int)(dollars / step + 0.5) * step - 1;
}
