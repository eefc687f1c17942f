using System.Runtime.CompilerServices;
using System.Text;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Counts in the texts of reviews: how long they are, and which of them have a contraction.</summary>
/// <param name="shortBelow">A short review has fewer words than this.</param>
internal sealed class ReviewTextTally(int shortBelow)
{
    private static readonly byte[][] Endings = Array.ConvertAll(["t", "s", "m", "d", "re", "ve", "ll"], Encoding.ASCII.GetBytes);

    private long _words;
    private long _squares;

    public long Reviews { get; private set; }

    public long WithContraction { get; private set; }

    public long Short { get; private set; }

    /// <summary>The standard deviation of the number of words, relative to the mean.</summary>
    public double Variation()
    {
        var mean = _words / (double)Reviews;
        return Math.Sqrt(_squares / (double)Reviews - mean * mean) / mean;
    }

    /// <summary>An empty count for one block of the file, which <see cref="Add(ReviewTextTally)"/> adds to this one.</summary>
    public ReviewTextTally OfBlock() => new(shortBelow);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<byte> text)
    {
        var words = text.Count((byte)' ') + 1;
        Reviews++;
        _words += words;
        _squares += (long)words * words;
        if (words < shortBelow)
            Short++;
        if (HasContraction(text))
            WithContraction++;
    }

    /// <summary>Any worker can call it.</summary>
    public void Add(ReviewTextTally block)
    {
        lock (this)
        {
            Reviews += block.Reviews;
            WithContraction += block.WithContraction;
            Short += block.Short;
            _words += block._words;
            _squares += block._squares;
        }
    }

    public void Clear() => (Reviews, WithContraction, Short, _words, _squares) = (0, 0, 0, 0, 0);

    /// <summary>Whether a text has an apostrophe, straight or curly, with the end of a contraction after it, as in <c>don't</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool HasContraction(ReadOnlySpan<byte> text)
    {
        var curly = "’"u8;
        while (text.IndexOfAny((byte)'\'', curly[0]) is var place and >= 0)
        {
            var isStraight = text[place] == (byte)'\'';
            var isApostrophe = isStraight || text[place..].StartsWith(curly);
            text = text[(place + (isApostrophe && !isStraight ? curly.Length : 1))..];
            if (isApostrophe && StartsWithEnding(text))
                return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool StartsWithEnding(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit((char)text[length]) || text[length] == (byte)'_'))
            length++;
        foreach (var ending in Endings)
        {
            if (Ascii.EqualsIgnoreCase(text[..length], ending))
                return true;
        }

        return false;
    }
}
