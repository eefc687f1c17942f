using System.Runtime.CompilerServices;
using System.Text;
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
        foreach (var value in name)
        {
            if (value >= 0x80)
                return AfterForeignLetters(local, place, name);
        }

        foreach (var value in name)
        {
            var letter = value | 0x20;
            if (letter is < 'a' or > 'z')
                continue;
            if (place == local.Length || local[place] != letter)
                return -1;
            place++;
        }

        return place;
    }

    private static int AfterForeignLetters(ReadOnlySpan<byte> local, int place, ReadOnlySpan<byte> name)
    {
        var letters = Encoding.UTF8.GetBytes(NameList.LettersOf(Encoding.UTF8.GetString(name)));
        return local[place..].StartsWith(letters) ? place + letters.Length : -1;
    }
}
