using System.Globalization;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Build;

/// <summary>The progress of a set in words, such as <c>checking, 62%, about 14 s left</c>.</summary>
internal static class ProgressText
{
    public static string Of(MakeProgress progress) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Activity(progress.Phase)}, {Math.Floor(progress.Fraction * 100):0}%, about {Duration(progress.Remaining)} left");

    private static string Activity(MakePhase phase) => phase switch
    {
        MakePhase.Products => "generating products",
        MakePhase.Customers => "generating customers",
        MakePhase.Orders => "generating orders",
        MakePhase.Items => "generating order items",
        MakePhase.Reviews => "generating reviews",
        MakePhase.Write => "writing",
        MakePhase.Check => "checking",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
    };

    private static string Duration(TimeSpan time) => time switch
    {
        { TotalMinutes: < 2 } => $"{Math.Ceiling(time.TotalSeconds):0} s",
        { TotalHours: < 2 } => $"{Math.Ceiling(time.TotalMinutes):0} min",
        _ => $"{Math.Ceiling(time.TotalHours):0} h",
    };
}
