namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>How a reviewer writes, and the draws of the words: both are in the number of a text.</summary>
internal readonly struct ReviewStyle(long number)
{
    /// <summary>The voices: how they spell, and whether they write in lower case.</summary>
    public static readonly (int Spelling, bool IsLowerCase)[] Voices =
        [(Spelling.Full, false), (Spelling.Typed, false), (Spelling.Phone, false), (Spelling.Typed, true), (Spelling.Bare, true)];

    /// <summary>The number of lengths: a few words, or that many sentences.</summary>
    public const int Lengths = 8;

    /// <summary>The number of degrees of enthusiasm.</summary>
    public const int Tempers = 3;

    private const int LengthBits = 3;
    private const int VoiceBits = 3;
    private const int TemperBits = 2;

    /// <summary>The number of sentences, or 0 for a few words.</summary>
    public int Sentences => (int)number & (1 << LengthBits) - 1;

    /// <summary>The <see cref="Spelling"/>.</summary>
    public int SpelledAs => Voices[Voice].Spelling;

    public bool IsLowerCase => Voices[Voice].IsLowerCase;

    /// <summary>How many exclamation marks there are: none, some, or many.</summary>
    public int Temper => (int)(number >> LengthBits + VoiceBits) & (1 << TemperBits) - 1;

    private int Voice => (int)(number >> LengthBits) & (1 << VoiceBits) - 1;

    /// <summary>The number of a text in this style.</summary>
    /// <param name="sentences">The number of sentences, or 0 for a few words.</param>
    /// <param name="voice">The number of the voice.</param>
    /// <param name="temper">The degree of enthusiasm.</param>
    /// <param name="draws">Uniform bits, which decide the words.</param>
    public static long Number(int sentences, int voice, int temper, ulong draws) =>
        (long)(draws << LengthBits + VoiceBits + TemperBits)
        | (long)(uint)(sentences | voice << LengthBits | temper << LengthBits + VoiceBits);
}
