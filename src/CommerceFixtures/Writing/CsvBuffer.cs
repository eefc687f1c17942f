using System.Buffers;
using System.Globalization;
using System.Text;

namespace CommerceFixtures;

/// <summary>Records as bytes in the form of the files: UTF-8, commas, LF, and quotes where RFC 4180 requires them.</summary>
internal sealed class CsvBuffer
{
    /// <summary>The number of bytes that justifies a call to a stream.</summary>
    private const int Full = 1 << 16;

    /// <summary>The largest length of a number or a date.</summary>
    private const int LongestNumber = 64;

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\n\r");

    private readonly ArrayBufferWriter<byte> _bytes = new(Full * 2);
    private bool _isInRecord;

    public bool IsFull => _bytes.WrittenCount >= Full;

    public ReadOnlyMemory<byte> Bytes => _bytes.WrittenMemory;

    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>Adds a number or a date.</summary>
    public void Add<TValue>(TValue value, string? format)
        where TValue : IUtf8SpanFormattable
    {
        BeginField();
        value.TryFormat(_bytes.GetSpan(LongestNumber), out var written, format, CultureInfo.InvariantCulture);
        _bytes.Advance(written);
    }

    public void Add(string text)
    {
        BeginField();
        if (text.AsSpan().ContainsAny(NeedQuotes))
            text = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        Encoding.UTF8.GetBytes(text, _bytes);
    }

    public void EndRecord()
    {
        _bytes.Write("\n"u8);
        _isInRecord = false;
    }

    private void BeginField()
    {
        if (_isInRecord)
            _bytes.Write(","u8);
        _isInRecord = true;
    }
}
