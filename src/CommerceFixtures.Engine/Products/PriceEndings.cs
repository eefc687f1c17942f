namespace CommerceFixtures.Engine.Products;

/// <summary>
/// Ends prices the way shops do: in .99 below a hundred dollars, and in 9 dollars above (Levy et al. 2011: 9 is the most frequent digit at
/// each place). No price ends in 5 cents: at 10% off, half of such amounts end in half a cent.
/// </summary>
internal static class PriceEndings
{
    /// <summary>The number of endings to choose from.</summary>
    public const int Choices = 10;

    private static readonly int[] SmallChange = [99, 99, 99, 99, 99, 99, 49, 49, 50, 0];
    private static readonly int[] MiddleChange = [99, 99, 99, 99, 99, 49, 90, 0, 0, 50];
    private static readonly int[] LargeChange = [99, 99, 99, 90, 0, 0, 0, 0, 0, 0];

    /// <summary>
    /// The price in cents that a shop would choose near <paramref name="dollars"/>. <paramref name="choice"/> is uniform in
    /// [0, <see cref="Choices"/>).
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
