namespace CommerceFixtures.Engine.Settings;

/// <summary>The codes of all problems that the task and the source generator report.</summary>
internal static class ProblemCode
{
    public const string UnreadableCount = "CFX0001";
    public const string ImpossibleCounts = "CFX0002";
    public const string BadSetName = "CFX0003";
    public const string BadFolder = "CFX0004";
    public const string UnknownMetadata = "CFX0005";
    public const string BadDate = "CFX0006";
    public const string BadEmailDomain = "CFX0007";
    public const string UnreadableSeed = "CFX0008";
    public const string BrokenContract = "CFX0009";
    public const string CannotWrite = "CFX0010";
    public const string UnsupportedMSBuild = "CFX0011";
    public const string BadSwitch = "CFX0012";
    public const string BadPartCount = "CFX0014";
    public const string TooManyRows = "CFX0015";
    public const string BadPart = "CFX0016";
    public const string BadParallelism = "CFX0017";
    public const string ReportOfPart = "CFX0019";
    public const string MisspeltName = "CFX0020";
    public const string OutOfMemory = "CFX0022";

    /// <summary>The address of the section of docs/errors.md that explains a code.</summary>
    public static string HelpLink(string code) =>
        "https://github.com/commerce-fixtures/CommerceFixtures/blob/main/docs/errors.md#" + code.ToLowerInvariant();
}
