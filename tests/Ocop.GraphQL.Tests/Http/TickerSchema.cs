using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Tests.Http;

/// <summary>A schema with a subscription, for as long as the registry has none.</summary>
internal static class TickerSchema
{
    public static Schema Instance { get; } = new SchemaBuilder("Ticks.")
        .Object<Ticker>("Query", "Where to start.", query => query.Field("hello", "String!", "A greeting.", _ => FieldValue.Of("Hello")))
        .Object<object>("Subscription", "Events.", subscription => subscription
            .Field("tick", "Int!", "Each tick.", field => field
                .SubscribedBy(SourceResolver.Of(batch => batch.Parent<Ticker>(0).ReadAsync(batch.Request.Cancellation)))
                .Read(tick => FieldValue.Of((long)(int)tick))))
        .Build();
}

/// <summary>Ticks that a test makes.</summary>
internal sealed class Ticker
{
    private readonly Channel<object> ticks = Channel.CreateUnbounded<object>();
    private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completed when nobody listens any more.</summary>
    public Task Closed => closed.Task;

    public void Tick(int number) => ticks.Writer.TryWrite(number);

    public void End() => ticks.Writer.Complete();

    public async IAsyncEnumerable<object> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            await foreach (var tick in ticks.Reader.ReadAllAsync(cancellation)) yield return tick;
        }
        finally
        {
            closed.TrySetResult();
        }
    }
}
