using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Checking;

/// <summary>What is checked, against what, and by whom.</summary>
internal sealed class CheckedPart(string directory, SetPart part, ShopProfile profile, Work work, int blockBytes)
{
    /// <summary>Pieces that rows are cut into where each worker needs memory for every product.</summary>
    private const int Pieces = 16;

    public string Directory => directory;

    public SetPart Part => part;

    public ShopProfile Profile => profile;

    public Work Work => work;

    /// <summary>Bytes of a file that are read in one go.</summary>
    public int BlockBytes => blockBytes;

    public ShopCalendar Calendar { get; } = new(part.Settings);

    public CheckReport Report { get; } = new(part);

    /// <summary>Runs the body for each piece of the rows, as the first row and the one behind the last, with memory of its own.</summary>
    public void InPieces<T>(int rows, PerWorker<T> memory, Action<T, int, int> body)
        where T : class =>
        work.Each(Pieces, piece => memory.Use(
            own => body(own, (int)((long)rows * piece / Pieces), (int)((long)rows * (piece + 1) / Pieces))));
}
