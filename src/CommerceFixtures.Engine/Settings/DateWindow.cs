using System.Globalization;

namespace CommerceFixtures.Engine.Settings;

/// <summary>The days of a data set: customers register from start to registration end, orders and reviews end with the window.</summary>
internal sealed record DateWindow(DateTime Start, DateTime RegistrationEnd, DateTime End)
{
    // 2023-01-01 to 2025-01-31: the window ends after Christmas, so that recent, still open orders do not eat the season.
    private const int DefaultMonths = 25;
    private const int DefaultMonthsAfterRegistrationEnd = 3;
    private static readonly DateTime DefaultStart = new(2023, 1, 1);
    private static readonly DateTime Earliest = new(1900, 1, 1);
    private static readonly DateTime Latest = new(2199, 12, 31);

    /// <summary>
    /// The window that was asked for. Start and end follow each other where one is not set; the end of registration follows the end.
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

    /// <summary>Three months before the end; in a window too short for that, its middle.</summary>
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
            return $"{source.Label("EndDate")} is {SettingsText.Date(End)}, and the window starts on {SettingsText.Date(Start)}. " +
                $"Write {SettingsText.Date(Start.AddDays(1))} or later, or an earlier {source.Label("StartDate")}.";
        }

        if (RegistrationEnd < Start)
        {
            return $"{source.Label("RegistrationEndDate")} is {SettingsText.Date(RegistrationEnd)}, and the window starts on " +
                $"{SettingsText.Date(Start)}. Write {SettingsText.Date(Start)} or later, or an earlier {source.Label("StartDate")}.";
        }

        if (RegistrationEnd >= End)
        {
            return $"{source.Label("RegistrationEndDate")} is {SettingsText.Date(RegistrationEnd)}, and the window ends on " +
                $"{SettingsText.Date(End)}: an order is later than its customer's registration. " +
                $"Write {SettingsText.Date(End.AddDays(-1))} or earlier, or a later {source.Label("EndDate")}.";
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
            $"{source.Label(setting)} is {Quoted.Text(text)}, which is not a date from {SettingsText.Date(Earliest)} to {SettingsText.Date(Latest)}. " +
            "Write it as year-month-day, such as 2025-01-31."));
        return null;
    }
}
