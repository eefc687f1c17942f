namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>A way to read the five files of a shop into typed rows.</summary>
internal abstract class ShopReader
{
    /// <summary>Reads every row of every file without keeping any, and sums their fields.</summary>
    /// <returns>The sum, which is equal for all readers that read the same values.</returns>
    public abstract long Stream(string folder);

    /// <summary>Loads all rows into five lists.</summary>
    /// <returns>The number of rows.</returns>
    public abstract long Load(string folder);

    /// <summary>Reads the first order item.</summary>
    /// <returns>Its id.</returns>
    public abstract long ReadFirstItem(string folder);
}
