using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CommerceFixtures;

/// <content>The fast path: records as the package writes nearly all of them, many bytes at a time.</content>
internal sealed partial class CsvTokenizer
{
    /// <summary>The number of bytes in one step. Most lines of order_items.csv are shorter.</summary>
    private const int Step = 64;

    /// <summary>
    /// Reads a record that is wholly in the buffer, on one line that ends with LF, and without doubled quotes. Nearly all records are.
    /// </summary>
    /// <returns>Whether the record is; if not, nothing was read.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ReadSimpleRecord()
    {
        ref var buffer = ref MemoryMarshal.GetArrayDataReference(_buffer);
        var fields = _fields;
        var (recordStart, end, last) = (_recordStart, Math.Min(_end, _buffer.Length - Step), fields.Length - 1);
        var (fieldStart, field, quotes, isQuoted) = (recordStart, 0, 0, false);
        for (var step = recordStart; step < end; step += Step)
        {
            for (var marks = Marks(ref Unsafe.Add(ref buffer, step)); marks != 0; marks &= marks - 1)
            {
                var place = step + BitOperations.TrailingZeroCount(marks);
                var mark = Unsafe.Add(ref buffer, place);
                if (mark == ',')
                {
                    if (isQuoted)
                        continue;
                    if (field >= last)
                        return false;
                    fields[field++] = new(fieldStart + quotes - recordStart, place - fieldStart - 2 * quotes);
                    (fieldStart, quotes) = (place + 1, 0);
                }
                else if (mark == '"')
                {
                    // A quote that opens a field, or closes it. The strict path reads any other.
                    var isFaulty = isQuoted ? Unsafe.Add(ref buffer, place + 1) is not ((byte)',' or (byte)'\n') : place != fieldStart;
                    if (isFaulty)
                        return false;
                    quotes = isQuoted ? 1 : 0;
                    isQuoted = !isQuoted;
                }
                else
                {
                    if (mark == '\r' || isQuoted || field != last)
                        return false;
                    fields[field] = new(fieldStart + quotes - recordStart, place - fieldStart - 2 * quotes);
                    return EndSimpleRecord(place + 1);
                }
            }
        }

        return false;
    }

    private bool EndSimpleRecord(int end)
    {
        // The buffer holds old bytes after those that were read.
        if (end > _end)
            return false;
        _position = end;
        _nextLine++;
        return true;
    }

    /// <summary>A bit for each of the next bytes, the lowest bit first: whether it is a comma, a quote or part of a line end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Marks(ref byte next) =>
        Marks(Vector256.LoadUnsafe(ref next)) | (ulong)Marks(Vector256.LoadUnsafe(ref next, Step / 2)) << (Step / 2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Marks(Vector256<byte> next) =>
        (Vector256.Equals(next, Vector256.Create((byte)',')) | Vector256.Equals(next, Vector256.Create((byte)'"'))
            | Vector256.Equals(next, Vector256.Create((byte)'\n')) | Vector256.Equals(next, Vector256.Create((byte)'\r')))
            .ExtractMostSignificantBits();
}
