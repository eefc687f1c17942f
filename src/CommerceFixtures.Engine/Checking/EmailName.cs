using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// Matches the local part of an email address: the letters of both names, and a number of 2 or more if the name was already taken.
/// </summary>
internal static class EmailName
{
    public static bool IsOf(ReadOnlySpan<byte> local, ReadOnlySpan<byte> firstName, ReadOnlySpan<byte> lastName)
    {
        var place = AfterLetters(local, 0, firstName);
        if (place < 0 || place == local.Length || local[place] != '.')
            return false;
        place = AfterLetters(local, place + 1, lastName);
        return place >= 0 && (place == local.Length || RepeatNumber.IsOne(local[place..]));
    }

    /// <returns>The position after the letters of the name, or -1 if they do not match.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int AfterLetters(ReadOnlySpan<byte> local, int place, ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var letter = name[i] < 0x80 ? name[i] | 0x20 : LetterOf(name, ref i);
            if (letter is < 'a' or > 'z')
                continue;
            if (place == local.Length || local[place] != letter)
                return -1;
            place++;
        }

        return place;
    }

    /// <summary>Reads a character of two bytes, and returns its letter without the accent, or a dot if it is another character.</summary>
    private static int LetterOf(ReadOnlySpan<byte> name, ref int position)
    {
        // The letters U+00E0 to U+00FF are the bytes C3 A0 to C3 BF, and their capitals are 0x20 lower.
        var letters = "aaaa.a.ceeeeiiii.noooo...uuu.y.y"u8;
        return name[position] == 0xC3 && position + 1 < name.Length ? letters[name[++position] & 0x1F] : '.';
    }
}
