using System.Diagnostics;
using CommerceFixtures.Engine;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Benchmarks;

/// <summary>Generates sets with the engine and records the times.</summary>
internal sealed class EngineRun
{
    private const string PackageVersion = "benchmark";

    private readonly MakeOptions _options;
    private readonly List<double> _makeSeconds = [];
    private readonly Dictionary<MakePhase, double> _phaseSeconds = [];
    private long _rows;

    public EngineRun(MakeOptions options) => _options = options with { PhaseEnded = AddPhase };

    public IReadOnlyList<double> MakeSeconds => _makeSeconds;

    public IReadOnlyDictionary<MakePhase, double> PhaseSeconds => _phaseSeconds;

    /// <exception cref="FailedException">The set cannot be generated.</exception>
    public void Make(DataSetSettings set, string folder)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            _rows = DataSetMaker.Make(set, folder, PackageVersion, _options);
        }
        catch (FixtureProblemException exception)
        {
            throw new FailedException($"{exception.Problem.Code}: {exception.Message}");
        }

        _makeSeconds.Add(clock.Elapsed.TotalSeconds);
    }

    public void PrintReport() => ProcessReport.Print(_rows, _makeSeconds, _phaseSeconds);

    private void AddPhase(MakePhase phase, TimeSpan duration)
    {
        lock (_phaseSeconds)
            _phaseSeconds[phase] = _phaseSeconds.GetValueOrDefault(phase) + duration.TotalSeconds;
    }
}
