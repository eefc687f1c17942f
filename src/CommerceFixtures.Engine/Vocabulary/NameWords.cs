using System.Runtime.CompilerServices;
using System.Text;

namespace CommerceFixtures.Engine.Vocabulary;

/// <summary>Words of product names that tell facts, by their first letter.</summary>
internal sealed class NameWords
{
    private readonly NameWord?[] _first = new NameWord?[32];

    public void Add(string written, ReviewSlot fact, int number)
    {
        var word = Encoding.UTF8.GetBytes(written);
        ref var first = ref _first[Letter(word[0])];
        first = new NameWord(word, fact, number, first);
    }

    /// <summary>
    /// Finds the words that a part of a name, from the start of a word, begins with. Longer ones replace those found before.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="at">The position of the part.</param>
    /// <param name="found">Receives the numbers of the words, by the place of the fact after <see cref="ReviewSlot.Item"/>.</param>
    /// <param name="lengths">Receives their lengths.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(ReadOnlySpan<byte> name, int at, Span<int> found, Span<int> lengths)
    {
        for (var word = _first[Letter(name[at])]; word is not null; word = word.Next)
        {
            var place = word.Fact - ReviewSlot.Item;
            if (word.Written.Length > lengths[place] && Begins(name[at..], word.Written)
                && (word.Fact != ReviewSlot.Color || IsAfterComma(name, at)))
                (found[place], lengths[place]) = (word.Number, word.Written.Length);
        }
    }

    /// <summary>The start of the next word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int After(ReadOnlySpan<byte> name, int at)
    {
        while (at < name.Length && !IsBorder(name[at]))
            at++;
        while (at < name.Length && IsBorder(name[at]))
            at++;
        return at;
    }

    /// <summary>Whether a text begins with a word, and not with a longer one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Begins(ReadOnlySpan<byte> text, byte[] word) =>
        text.StartsWith(word) && (text.Length == word.Length || IsBorder(text[word.Length]));

    /// <summary>Where colors are in names. Elsewhere the same words are parts of brands and titles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAfterComma(ReadOnlySpan<byte> name, int at) => at >= 2 && name[at - 2] == ',';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBorder(byte letter) => letter is (byte)' ' or (byte)',' or (byte)'(' or (byte)')';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Letter(byte letter) => letter & 31;

    private sealed class NameWord(byte[] written, ReviewSlot fact, int number, NameWord? next)
    {
        public readonly byte[] Written = written;
        public readonly ReviewSlot Fact = fact;
        public readonly int Number = number;
        public readonly NameWord? Next = next;
    }
}
