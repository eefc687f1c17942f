using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace CommerceFixtures.Engine.Texts;

/// <summary>
/// Some rows of a file as bytes: UTF-8, commas, LF, and quotes where RFC 4180 requires them. Each field is followed by a comma. The end of
/// the record replaces the last comma.
/// </summary>
internal sealed class CsvBlock
{
    /// <summary>The number of bytes that are copied at once, even if a text has fewer.</summary>
    public const int CopiedAtOnce = 32;

    /// <summary>
    /// The maximum length of a row: a product name has up to 100 characters, an email address up to 310, and a review up to 500.
    /// </summary>
    private const int LongestRow = 4096;

    private static readonly ulong[] PowersOf10 = MakePowersOf10();

    private byte[] _bytes = new byte[LongestRow];
    private int _length;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Makes room for a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void BeginRecord()
    {
        if (_bytes.Length - _length < LongestRow)
            Grow();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndRecord() => _bytes[_length - 1] = (byte)'\n';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndField() => Put((byte)',');

    /// <summary>Writes a whole number that is not negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Number(long number)
    {
        Digits((ulong)number);
        EndField();
    }

    /// <summary>Writes hundredths with two decimals: 4999 becomes 49.99.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Money(long hundredths)
    {
        var (whole, rest) = Math.DivRem((ulong)hundredths, 100UL);
        Digits(whole);
        Put((byte)'.');
        Pair((uint)rest);
        EndField();
    }

    /// <summary>Writes a text by its number. It must not need quotes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(CellTexts texts, int number)
    {
        Put(texts, number);
        EndField();
    }

    /// <summary>Writes text that needs no quotes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(ReadOnlySpan<byte> text)
    {
        Put(text);
        EndField();
    }

    public void Text(string text)
    {
        if (text.AsSpan().ContainsAny(',', '"', '\n'))
            text = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
        EndField();
    }

    /// <summary>Begins a field that can contain commas, but no quotes.</summary>
    /// <returns>The start of the field.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int BeginQuoted()
    {
        Put((byte)'"');
        return _length;
    }

    /// <summary>Ends the field, and removes its opening quote if it contains no comma.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndQuoted(int start)
    {
        var text = _bytes.AsSpan(start, _length - start);
        if (text.Contains((byte)','))
        {
            Put((byte)'"');
        }
        else
        {
            text.CopyTo(_bytes.AsSpan(start - 1));
            _length--;
        }
    }

    /// <summary>Writes a part of a field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(byte part) => _bytes[_length++] = part;

    /// <summary>Writes a part of a field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(ReadOnlySpan<byte> part)
    {
        part.CopyTo(_bytes.AsSpan(_length));
        _length += part.Length;
    }

    /// <summary>
    /// Writes a text by its number as a part of a field. Most texts are short, and a call to copy one would take longer than the copy.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(CellTexts texts, int number)
    {
        var length = texts.LengthOf(number);
        var room = _bytes.AsSpan(_length);
        if (length <= CopiedAtOnce && room.Length >= CopiedAtOnce)
            Vector256.LoadUnsafe(ref texts.FirstByteOf(number)).StoreUnsafe(ref MemoryMarshal.GetReference(room));
        else
            texts[number].CopyTo(room);
        _length += length;
    }

    /// <summary>Writes the digits of a number as a part of a field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Digits(ulong number)
    {
        var end = _length += DigitsOf(number);
        while (number >= 100)
        {
            (number, var pair) = Math.DivRem(number, 100UL);
            end -= 2;
            WritePair(end, (uint)pair);
        }

        if (number >= 10)
            WritePair(end - 2, (uint)number);
        else
            _bytes[end - 1] = (byte)('0' + number);
    }

    /// <summary>Writes a number below 100 as two digits, as a part of a field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Pair(uint number)
    {
        WritePair(_length, number);
        _length += 2;
    }

    /// <summary>The number of digits. The highest bit leaves two possibilities, which the power of ten between them decides.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int DigitsOf(ulong number)
    {
        const int log10Of2Times4096 = 1233;
        var digits = (BitOperations.Log2(number | 1) + 1) * log10Of2Times4096 >> 12;
        return number < PowersOf10[digits] ? Math.Max(1, digits) : digits + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WritePair(int position, uint number)
    {
        var pair = (ushort)('0' + number / 10 | ('0' + number % 10) << 8);
        MemoryMarshal.Write(_bytes.AsSpan(position), BitConverter.IsLittleEndian ? pair : (ushort)(pair << 8 | pair >> 8));
    }

    private static ulong[] MakePowersOf10()
    {
        var powers = new ulong[20];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }

    private void Grow() => Array.Resize(ref _bytes, _bytes.Length * 2);
}
