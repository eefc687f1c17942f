using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Tests;

/// <summary>Workers for what is tested alone.</summary>
internal static class TestWork
{
    public static Work Of(int workers) => new(new MakeOptions { Workers = workers }, rows: 1);
}
