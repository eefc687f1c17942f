using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Files;

/// <summary>The text of each day of the window, in the form yyyy-MM-dd.</summary>
internal sealed class DateTexts
{
    private const int Length = 10;

    private readonly byte[] _bytes;

    public DateTexts(ShopCalendar calendar)
    {
        _bytes = new byte[calendar.Days * Length];
        for (var day = 0; day < calendar.Days; day++)
            Encoding.ASCII.GetBytes(TextOf(calendar.Date(day)), _bytes.AsSpan(day * Length));
    }

    public ReadOnlySpan<byte> this[int day]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _bytes.AsSpan(day * Length, Length);
    }

    public static string TextOf(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
