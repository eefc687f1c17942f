using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Checking;

/// <summary>The address of a customer in the form in which orders have it: <c>412 Maple Avenue, Denver, CO 80202</c>.</summary>
internal static class ShippingAddress
{
    private const int LongestOnStack = 256;

    private static ReadOnlySpan<byte> Comma => ", "u8;

    private static ReadOnlySpan<byte> Space => " "u8;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong HashOf(ReadOnlySpan<byte> street, ReadOnlySpan<byte> city, ReadOnlySpan<byte> state, ReadOnlySpan<byte> zip)
    {
        var length = street.Length + Comma.Length + city.Length + Comma.Length + state.Length + Space.Length + zip.Length;
        var line = length <= LongestOnStack ? stackalloc byte[length] : new byte[length];
        var rest = line;
        Put(ref rest, street);
        Put(ref rest, Comma);
        Put(ref rest, city);
        Put(ref rest, Comma);
        Put(ref rest, state);
        Put(ref rest, Space);
        Put(ref rest, zip);
        return TextHash.Of(line);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(ref Span<byte> rest, ReadOnlySpan<byte> text)
    {
        text.CopyTo(rest);
        rest = rest[text.Length..];
    }
}
