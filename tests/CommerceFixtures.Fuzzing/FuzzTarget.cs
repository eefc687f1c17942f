using CommerceFixtures.Tests;

namespace CommerceFixtures.Fuzzing;

/// <summary>
/// Reads one input with the library and with the oracle. The first byte chooses the table, the second one the size of the buffer; the rest
/// is the file.
/// </summary>
internal static class FuzzTarget
{
    /// <summary>The second byte that chooses a buffer of 64 bytes.</summary>
    public const byte SmallBuffer = 2;

    /// <summary>The second byte that chooses the buffer of files on disk.</summary>
    public const byte UsualBuffer = 4;

    private const int Choices = 2;

    private static readonly int[] BufferSizes = [1, 7, 64, 300, CsvTokenizer.DefaultBufferSize];

    /// <exception cref="FuzzFailure">They do not agree.</exception>
    public static void Read(byte[] input)
    {
        if (input.Length < Choices)
            return;
        var file = FixtureFile.All[input[0] % FixtureFile.All.Length];
        var bufferSize = BufferSizes[input[1] % BufferSizes.Length];
        if (ReaderCheck.Of(file, input[Choices..], bufferSize).Breach is { } breach)
            throw new FuzzFailure(breach);
    }

    /// <summary>An input of a valid file.</summary>
    public static byte[] InputOf(FixtureFile file, byte[] bytes, byte bufferChoice) =>
        [(byte)Array.IndexOf(FixtureFile.All, file), bufferChoice, .. bytes];
}

/// <summary>The library and the oracle do not agree.</summary>
internal sealed class FuzzFailure(string message) : Exception(message);
