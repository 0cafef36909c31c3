namespace Ocop.GraphQL.Engine.Tests.Execution.Subscriptions;

/// <summary>The host's state for one event.</summary>
internal sealed class CountedState(int number, List<string> log) : IDisposable
{
    public int Number { get; } = number;

    public void Dispose() => log.Add($"end {Number}");
}
