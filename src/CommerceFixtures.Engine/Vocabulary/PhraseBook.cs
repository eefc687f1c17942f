using System.Runtime.CompilerServices;
using System.Text;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>
/// Numbered, short texts in each <see cref="Spelling"/>, which can be found by their bytes. A text has one to four forms, because many
/// spellings are equal. All are in a few arrays, so that those of one list are near each other.
/// </summary>
internal sealed class PhraseBook
{
    private const int SpellingBits = 2;
    private const int FormBits = SpellingBits * Spelling.Count;

    private byte[] _bytes = new byte[1 << 18];
    private int _length;
    private Form[] _forms = new Form[1 << 13];
    private int _formCount;

    /// <summary>The number of the first form of each text and, in two bits for each spelling, how many forms later that one is.</summary>
    private int[] _texts = new int[1 << 13];
    private int _count;

    /// <summary>Adds a list of texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="aspect">The aspect that they speak of, from 1, or 0 if they speak of none.</param>
    public Phrases Add(string[] texts, int aspect = 0)
    {
        var first = _count;
        foreach (var text in texts)
            Add(text, aspect);
        return new Phrases(first, texts.Length);
    }

    /// <summary>The number of the first form of a text. Those of the texts before it come before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FormOf(int text) => _texts[text] >> FormBits;

    /// <summary>The forms of all texts.</summary>
    public Form[] Forms => _forms;

    /// <summary>The first letters of some texts, by their five lowest bits, as a set of bits. It is full if a text is empty.</summary>
    public uint FirstLetters(Phrases phrases)
    {
        var letters = 0u;
        for (var form = FormOf(phrases.First); form < FormOf(phrases.First + phrases.Count); form++)
            letters |= _forms[form].Length == 0 ? uint.MaxValue : 1u << (int)(_forms[form].Head & 31);
        return letters;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(CsvBlock block, int text, int spelling)
    {
        var entry = _texts[text];
        ref readonly var form = ref _forms[(entry >> FormBits) + (entry >> SpellingBits * spelling & 3)];
        block.Put(_bytes, form.Start, form.Length);
    }

    /// <summary>Whether a text starts with a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="text">The text.</param>
    /// <param name="casing">How the letters of the text can differ from those of the form.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsStart(in Form form, ReadOnlySpan<byte> text, Casing casing)
    {
        if (text.Length < form.Length)
            return false;
        var phrase = _bytes.AsSpan(form.Start, form.Length);
        text = text[..phrase.Length];
        return casing switch
        {
            Casing.AsWritten => text.SequenceEqual(phrase),
            Casing.Sentence => phrase.IsEmpty || (text[0] == Capital(phrase[0]) && text[1..].SequenceEqual(phrase[1..])),
            _ => text.SequenceEqual(phrase) || EqualsLower(text, phrase),
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Capital(byte letter) => letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 32) : letter;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool EqualsLower(ReadOnlySpan<byte> text, ReadOnlySpan<byte> phrase)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var letter = phrase[i];
            if (text[i] != (letter is >= (byte)'A' and <= (byte)'Z' ? (byte)(letter + 32) : letter))
                return false;
        }

        return true;
    }

    /// <summary>Adds a text. Spellings that are equal share a form.</summary>
    private void Add(string text, int aspect)
    {
        if (_count + 2 > _texts.Length)
            Array.Resize(ref _texts, _texts.Length * 2);
        _texts[_count] = _formCount << FormBits;
        if (Spelling.IsOne(text))
            AddForm(text, Spelling.Any, aspect);
        else
            AddForms(Spelling.All(text), aspect);
        _texts[++_count] = _formCount << FormBits;
    }

    private void AddForms(string[] spelled, int aspect)
    {
        var first = _formCount;
        for (var spelling = 0; spelling < spelled.Length; spelling++)
        {
            if (Array.IndexOf(spelled, spelled[spelling]) != spelling)
                continue;
            var spellings = 0;
            for (var other = spelling; other < spelled.Length; other++)
            {
                if (spelled[other] != spelled[spelling])
                    continue;
                spellings |= 1 << other;
                _texts[_count] |= _formCount - first << SpellingBits * other;
            }

            AddForm(spelled[spelling], spellings, aspect);
        }
    }

    private void AddForm(string text, int spellings, int aspect)
    {
        if (_formCount == _forms.Length)
            Array.Resize(ref _forms, _forms.Length * 2);
        if (_bytes.Length - _length < Encoding.UTF8.GetMaxByteCount(text.Length) + CsvBlock.CopiedAtOnce)
            Array.Resize(ref _bytes, _bytes.Length * 2);
        var length = Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
        _forms[_formCount++] = new Form(_bytes.AsSpan(_length, length), _length, spellings, aspect);
        _length += length;
    }

    /// <summary>One spelling of a text, or several that are equal.</summary>
    internal readonly struct Form
    {
        /// <summary>The first bytes, as <see cref="Heads"/>.</summary>
        public readonly ulong Head;
        public readonly int Start;
        public readonly byte Length;

        /// <summary>By how much the heads of longer texts are shifted until they have only as many bytes as this one.</summary>
        public readonly byte Shift;

        /// <summary>The spellings, as a set of bits.</summary>
        public readonly byte Spellings;

        /// <summary>The aspect that it speaks of, from 1, or 0.</summary>
        public readonly byte Aspect;

        public Form(ReadOnlySpan<byte> text, int start, int spellings, int aspect)
        {
            (Head, Start, Length) = (Heads.Of(text), start, checked((byte)text.Length));
            (Shift, Spellings, Aspect) = ((byte)(8 * Math.Max(0, sizeof(ulong) - text.Length)), (byte)spellings, (byte)aspect);
        }

        /// <summary>Whether a text with this head can start with it.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool CanStart(ulong head) => (head ^ Head) << Shift == 0 || Length == 0;
    }
}

/// <summary>A list of texts in a <see cref="PhraseBook"/>.</summary>
internal readonly struct Phrases(int first, int count)
{
    public readonly int First = first;
    public readonly int Count = count;

    /// <summary>The list of one of the texts, or of none if the number is negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Phrases At(int number) => number < 0 ? default : new Phrases(First + number, 1);
}

/// <summary>How the letters of a text can differ from those of a phrase.</summary>
internal enum Casing
{
    /// <summary>Not at all.</summary>
    AsWritten,

    /// <summary>The text begins a sentence: its first letter is a capital.</summary>
    Sentence,

    /// <summary>The text is all in lower case.</summary>
    Lower,
}
