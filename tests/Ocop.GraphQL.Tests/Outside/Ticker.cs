using System.Runtime.CompilerServices;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>A schema whose subscriptions count: to a number, for ever, and with an error at every even number.</summary>
internal sealed class Ticker
{
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Ticker() => Schema = new SchemaBuilder("It counts.")
        .Object("Query", "Where queries start.", query => query.Field("hello", "String!", "A greeting.", _ => FieldValue.Of("Xin chào")))
        .Object("Subscription", "What can be followed.", subscription => subscription
            .Field("count", "Int!", "Counts to a number.", field => Count(field, tick => FieldValue.Of((long)tick.Number)))
            .Field("odd", "Int", "Counts, with an error at every even number.", field => Count(field, Odd))
            .Field("ticks", "Int!", "Counts until nobody listens.", field => field
                .SubscribedBy(SourceResolver.Of(_ => TicksAsync()))
                .ResolvedBy(Resolve(tick => FieldValue.Of((long)tick.Number)))))
        .Build();

    public Schema Schema { get; }

    /// <summary>Completes when the endless stream has been disposed of.</summary>
    public Task Ended => ended.Task;

    private static void Count(ObjectFieldBuilder<object> field, Func<Tick, FieldValue> value) => field
        .Argument("to", "Int!", "The last number.", "3")
        .SubscribedBy(SourceResolver.Of(batch => CountAsync(batch.Arguments.Get<int>("to"))))
        .ResolvedBy(Resolve(value));

    private static PropertyResolver<Tick> Resolve(Func<Tick, FieldValue> value) => new(value);

    private static FieldValue Odd(Tick tick) => tick.Number % 2 == 0
        ? FieldValue.Error(GraphQLError.ForField("EVEN", $"{tick.Number} is even."))
        : FieldValue.Of((long)tick.Number);

    private static async IAsyncEnumerable<object> CountAsync(int to)
    {
        for (int number = 1; number <= to; number++)
        {
            await Task.Yield();
            yield return new Tick(number);
        }
    }

    private async IAsyncEnumerable<object> TicksAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        try
        {
            for (int number = 1; ; number++)
            {
                yield return new Tick(number);
                await Task.Delay(20, cancellation);
            }
        }
        finally
        {
            ended.TrySetResult();
        }
    }

    private sealed record Tick(int Number);
}
