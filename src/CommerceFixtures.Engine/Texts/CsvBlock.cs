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
    /// The maximum length of a row: a product name has up to 120 characters, an email address up to 310, and a review up to 1,000.
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

    public int Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _length;
    }

    /// <summary>The last byte.</summary>
    public byte Last
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _bytes[_length - 1];
    }

    /// <summary>Begins a field that can contain commas and quotes.</summary>
    /// <returns>The start of the field.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int BeginQuoted()
    {
        Put((byte)'"');
        return _length;
    }

    /// <summary>Ends the field: doubles the quotes in it, or removes its opening quote if it needs none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndQuoted(int start)
    {
        var text = _bytes.AsSpan(start, _length - start);
        if (text.IndexOfAny((byte)',', (byte)'"') < 0)
        {
            text.CopyTo(_bytes.AsSpan(start - 1));
            _length--;
            return;
        }

        if (text.Contains((byte)'"'))
            DoubleQuotes(start);
        Put((byte)'"');
    }

    /// <summary>The length of the quotation mark, straight or curly, that a sentence starts with, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int QuoteAtStart(ReadOnlySpan<byte> sentence) =>
        sentence.StartsWith("\""u8) ? 1 : sentence.StartsWith("“"u8) ? "“"u8.Length : 0;

    /// <summary>Turns the first letter of a sentence into a capital.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Capitalize(int position)
    {
        position += QuoteAtStart(_bytes.AsSpan(position, _length - position));
        if (_bytes[position] is >= (byte)'a' and <= (byte)'z')
            _bytes[position] -= 'a' - 'A';
    }

    /// <summary>Turns the capitals from a position on into lower case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void ToLower(int start)
    {
        foreach (ref var letter in _bytes.AsSpan(start, _length - start))
        {
            if (letter is >= (byte)'A' and <= (byte)'Z')
                letter += 'a' - 'A';
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

    /// <summary>Writes a short text of many as a part of a field. At least <see cref="CopiedAtOnce"/> bytes can be read after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(byte[] texts, int start, int length)
    {
        var text = texts.AsSpan(start, length + CopiedAtOnce);
        var room = _bytes.AsSpan(_length, length + CopiedAtOnce);
        for (var copied = 0; copied < length; copied += CopiedAtOnce)
            Vector256.LoadUnsafe(ref text[copied]).StoreUnsafe(ref room[copied]);
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DoubleQuotes(int start)
    {
        var read = _length - 1;
        _length += _bytes.AsSpan(start, _length - start).Count((byte)'"');
        for (var write = _length - 1; write > read; read--)
        {
            _bytes[write--] = _bytes[read];
            if (_bytes[read] == '"')
                _bytes[write--] = (byte)'"';
        }
    }

    private void Grow() => Array.Resize(ref _bytes, _bytes.Length * 2);
}
