using CommerceFixtures.Tests;

namespace CommerceFixtures.Fuzzing;

/// <summary>
/// Reads one input with the library and with the oracle. The first byte selects the table, the second byte selects the buffer size, and the
/// rest is the file.
/// </summary>
internal static class FuzzTarget
{
    /// <summary>The second byte that selects a buffer of 64 bytes.</summary>
    public const byte SmallBuffer = 2;

    /// <summary>The second byte that selects the buffer size for files on disk.</summary>
    public const byte UsualBuffer = 4;

    private const int Choices = 2;

    private static readonly int[] BufferSizes = [1, 7, 64, 300, CsvTokenizer.DefaultBufferSize];

    /// <exception cref="FuzzFailure">The library and the oracle disagree.</exception>
    public static void Read(byte[] input)
    {
        if (input.Length < Choices)
            return;
        var file = FixtureFile.All[input[0] % FixtureFile.All.Length];
        var bufferSize = BufferSizes[input[1] % BufferSizes.Length];
        if (ReaderCheck.Of(file, input[Choices..], bufferSize).Breach is { } breach)
            throw new FuzzFailure(breach);
    }

    /// <summary>The input for a valid file.</summary>
    public static byte[] InputOf(FixtureFile file, byte[] bytes, byte bufferChoice) =>
        [(byte)Array.IndexOf(FixtureFile.All, file), bufferChoice, .. bytes];
}

/// <summary>A disagreement between the library and the oracle.</summary>
internal sealed class FuzzFailure(string message) : Exception(message);
