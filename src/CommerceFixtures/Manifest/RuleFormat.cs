using System.Collections.ObjectModel;
using System.Text.Json;

namespace CommerceFixtures;

/// <summary>The JSON of a rule in a manifest.</summary>
internal static class RuleFormat
{
    private static readonly string[] Kinds = ["everyRow", "exactCounts", "range", "behavior"];
    private static readonly string[] Units = ["count", "number", "share"];
    private static readonly string[] Verdicts = ["holds", "notJudged", "outsideBound"];

    public static void Write(Utf8JsonWriter json, FixtureManifestRule rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("file", rule.File);
        if (rule.Year is { } year)
            json.WriteNumber("year", year);
        json.WriteString("description", rule.Description);
        json.WriteString("kind", Kinds[(int)rule.Kind]);
        json.WriteString("unit", Units[(int)rule.Unit]);
        json.WriteStartObject("bound");
        WriteNumber(json, "min", rule.Bound.Minimum);
        WriteNumber(json, "max", rule.Bound.Maximum);
        WriteCounts(json, rule.Bound.Rows, rule.Bound.Counts);
        json.WriteEndObject();
        json.WriteStartObject("figure");
        WriteNumber(json, "value", rule.Figure.Value);
        WriteCounts(json, rule.Figure.Rows, rule.Figure.Counts);
        json.WriteEndObject();
        WriteRealShop(json, rule.RealShop);
        json.WriteString("verdict", Verdicts[(int)rule.Verdict]);
        if (rule.Reason is { } reason)
            json.WriteString("reason", reason);
    }

    /// <exception cref="FixtureFormatException">The value is not a rule.</exception>
    public static FixtureManifestRule Read(ManifestNode rule)
    {
        var (bound, figure) = (rule["bound"], rule["figure"]);
        return new()
        {
            Id = rule["id"].Text(),
            File = rule["file"].Text(),
            Year = rule.Find("year")?.Int32(),
            Description = rule["description"].Text(),
            Kind = (FixtureRuleKind)rule["kind"].Member(Kinds),
            Unit = (FixtureRuleUnit)rule["unit"].Member(Units),
            Bound = new()
            {
                Minimum = bound.Find("min")?.Number(),
                Maximum = bound.Find("max")?.Number(),
                Rows = bound.Find("rows")?.LongCount(),
                Counts = Counts(bound),
            },
            Figure = new()
            {
                Value = figure.Find("value")?.Number(),
                Rows = figure.Find("rows")?.LongCount(),
                Counts = Counts(figure),
            },
            RealShop = rule.Find("realShop") is { } realShop
                ? new() { Value = realShop["value"].Number(), Source = realShop["source"].Text() }
                : null,
            Verdict = (FixtureRuleVerdict)rule["verdict"].Member(Verdicts),
            Reason = rule.Find("reason")?.Text(),
        };
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
    }

    private static void WriteRealShop(Utf8JsonWriter json, FixtureRuleRealShop? realShop)
    {
        if (realShop is null)
            return;
        json.WriteStartObject("realShop");
        json.WriteNumber("value", realShop.Value);
        json.WriteString("source", realShop.Source);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, long? rows, IReadOnlyDictionary<string, long> counts)
    {
        if (rows is { } value)
            json.WriteNumber("rows", value);
        if (counts.Count == 0)
            return;
        json.WriteStartObject("counts");
        foreach (var (name, count) in counts)
            json.WriteNumber(name, count);
        json.WriteEndObject();
    }

    private static IReadOnlyDictionary<string, long> Counts(ManifestNode node) =>
        node.Find("counts")?.LongCounts() ?? ReadOnlyDictionary<string, long>.Empty;
}
