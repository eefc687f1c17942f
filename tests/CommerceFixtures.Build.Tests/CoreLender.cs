using System.Reflection;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build.Tests;

/// <summary>An MSBuild that lends cores and records requests and releases. The proxy is a type derived from this one.</summary>
public class CoreLender : DispatchProxy
{
    private readonly RecordingBuildEngine recording = new();
    private Func<int, int> lend = wanted => wanted;

    public List<string> Cores { get; } = [];

    public IReadOnlyList<string> Messages => [.. recording.Messages.Select(message => message.Message!)];

    /// <param name="lend">Maps the number of requested cores to the number of granted ones.</param>
    public static (IBuildEngine9 Engine, CoreLender Lender) Create(Func<int, int> lend)
    {
        var engine = Create<IBuildEngine9, CoreLender>();
        var lender = (CoreLender)(object)engine;
        lender.lend = lend;
        return (engine, lender);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        switch (targetMethod!.Name)
        {
            case nameof(IBuildEngine9.RequestCores):
                Cores.Add($"asked for {args![0]}");
                return lend((int)args[0]!);
            case nameof(IBuildEngine9.ReleaseCores):
                Cores.Add($"gave back {args![0]}");
                return null;
            default:
                return targetMethod.Invoke(recording, args);
        }
    }
}
