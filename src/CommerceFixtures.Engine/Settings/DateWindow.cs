using System.Globalization;

namespace CommerceFixtures.Engine.Settings;

/// <summary>
/// The days of a data set. Customers register between the start and the end of registration. Orders and reviews continue to the end.
/// </summary>
internal sealed record DateWindow(DateTime Start, DateTime RegistrationEnd, DateTime End)
{
    // The default window, 2023-01-01 to 2025-01-31, ends well after Christmas: its last orders are still open, and those of the season are
    // not.
    private const int DefaultMonths = 25;
    private const int DefaultMonthsAfterRegistrationEnd = 3;
    private static readonly DateTime DefaultStart = new(2023, 1, 1);
    private static readonly DateTime Earliest = new(1900, 1, 1);
    private static readonly DateTime Latest = new(2199, 12, 31);

    /// <summary>
    /// Reads the dates of a set. If only one of start and end is set, the other is derived from it. The end of registration is derived from
    /// the end.
    /// </summary>
    public static DateWindow Read(SettingsSource source, List<SettingsProblem> problems)
    {
        var before = problems.Count;
        var start = ReadDate(source, "StartDate", problems);
        var registrationEnd = ReadDate(source, "RegistrationEndDate", problems);
        var end = ReadDate(source, "EndDate", problems);
        if (problems.Count > before)
            return Fill(null, null, null);

        var window = Fill(start, registrationEnd, end);
        if (window.Complaint(source) is { } complaint)
            problems.Add(new(ProblemCode.BadDate, complaint));
        return window;
    }

    private static DateWindow Fill(DateTime? start, DateTime? registrationEnd, DateTime? end)
    {
        var first = start ?? (end is { } last ? last.AddDays(1).AddMonths(-DefaultMonths) : DefaultStart);
        var closing = end ?? first.AddMonths(DefaultMonths).AddDays(-1);
        return new(first, registrationEnd ?? DefaultRegistrationEnd(first, closing), closing);
    }

    /// <summary>Three months before the end, or the middle of a window that is too short for that.</summary>
    private static DateTime DefaultRegistrationEnd(DateTime start, DateTime end)
    {
        var usual = end.AddMonths(-DefaultMonthsAfterRegistrationEnd);
        var middle = start.AddDays((end - start).Days / 2);
        return usual > middle ? usual : middle;
    }

    private string? Complaint(SettingsSource source)
    {
        if (End <= Start)
        {
            return $"{source.Label("EndDate")} is {SettingsText.Date(End)}. It must be after the start date, {SettingsText.Date(Start)}. " +
                $"Set it to {SettingsText.Date(Start.AddDays(1))} or later, or set {source.Label("StartDate")} to an earlier date.";
        }

        if (RegistrationEnd < Start)
        {
            return $"{source.Label("RegistrationEndDate")} is {SettingsText.Date(RegistrationEnd)}. It must not be before the start " +
                $"date, {SettingsText.Date(Start)}. Set it to {SettingsText.Date(Start)} or later, or set {source.Label("StartDate")} to " +
                "an earlier date.";
        }

        if (RegistrationEnd >= End)
        {
            return $"{source.Label("RegistrationEndDate")} is {SettingsText.Date(RegistrationEnd)}. It must be before the end date, " +
                $"{SettingsText.Date(End)}, because customers order only after they register. " +
                $"Set it to {SettingsText.Date(End.AddDays(-1))} or earlier, or set {source.Label("EndDate")} to a later date.";
        }

        return null;
    }

    private static DateTime? ReadDate(SettingsSource source, string setting, List<SettingsProblem> problems)
    {
        if (source.Text(setting) is not { } text)
            return null;
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= Earliest && date <= Latest)
        {
            return date;
        }

        problems.Add(new(
            ProblemCode.BadDate,
            $"{source.Label(setting)} is {Quoted.Text(text)}. It must be a date between {SettingsText.Date(Earliest)} and " +
            $"{SettingsText.Date(Latest)} in the format yyyy-MM-dd, such as 2025-01-31."));
        return null;
    }
}
