using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Parts;

/// <summary>The calendar of a set, which all its parts share.</summary>
internal static class SetCalendar
{
    /// <param name="settings">The settings, which have the window.</param>
    /// <param name="season">The months in which the seasons of a year begin.</param>
    public static ShopCalendar Of(DataSetSettings settings, SeasonProfile season) => new(
        DateOnly.FromDateTime(settings.Window.Start),
        DateOnly.FromDateTime(settings.Window.RegistrationEnd),
        DateOnly.FromDateTime(settings.Window.End),
        season);
}
