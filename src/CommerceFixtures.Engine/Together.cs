namespace CommerceFixtures.Engine;

/// <summary>Runs work side by side that does not depend on each other.</summary>
internal static class Together
{
    /// <returns>The results, in the order of the works.</returns>
    /// <remarks>All end before it returns or throws; where some fail, the caller meets the exception of the first in order.</remarks>
    public static T[] Run<T>(params Func<T>[] works)
    {
        var tasks = Array.ConvertAll(works, Task.Run);
        Task all = Task.WhenAll(tasks);
        all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        return Array.ConvertAll(tasks, task => task.GetAwaiter().GetResult());
    }
}
