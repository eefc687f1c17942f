using CommerceFixtures.Engine.Settings;
using Microsoft.CodeAnalysis;

namespace CommerceFixtures.SourceGenerator;

/// <summary>A problem with the settings as the compiler reports it: the code and the sentence that the build task gives, too.</summary>
internal static class SettingsDiagnostic
{
    private static readonly DiagnosticDescriptor UnreadableCount = Create(ProblemCode.UnreadableCount, "A count cannot be read");
    private static readonly DiagnosticDescriptor ImpossibleCounts =
        Create(ProblemCode.ImpossibleCounts, "The counts cannot be met together");
    private static readonly DiagnosticDescriptor BadSetName = Create(ProblemCode.BadSetName, "The name of a set cannot be used");
    private static readonly DiagnosticDescriptor BadFolder = Create(ProblemCode.BadFolder, "The folder cannot be used");
    private static readonly DiagnosticDescriptor BadDate = Create(ProblemCode.BadDate, "A date cannot be used");
    private static readonly DiagnosticDescriptor BadEmailDomain = Create(ProblemCode.BadEmailDomain, "An email domain cannot be used");
    private static readonly DiagnosticDescriptor UnreadableSeed = Create(ProblemCode.UnreadableSeed, "The seed cannot be read");
    private static readonly DiagnosticDescriptor BadPartCount = Create(ProblemCode.BadPartCount, "The number of parts cannot be used");
    private static readonly DiagnosticDescriptor TooManyRows = Create(ProblemCode.TooManyRows, "A part would hold too many rows");

    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors =
        new[]
        {
            UnreadableCount, ImpossibleCounts, BadSetName, BadFolder, BadDate, BadEmailDomain, UnreadableSeed, BadPartCount, TooManyRows,
        }
            .ToDictionary(descriptor => descriptor.Id);

    /// <summary>An error without a location, because the settings are in the project file, which the compiler does not see.</summary>
    public static Diagnostic Of(SettingsProblem problem) => Diagnostic.Create(Descriptors[problem.Code], Location.None, problem.Message);

    private static DiagnosticDescriptor Create(string id, string title) => new(
        id,
        title,
        messageFormat: "{0}",
        category: "CommerceFixtures",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: ProblemCode.HelpLink(id));
}
