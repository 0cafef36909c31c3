using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Execution.Subscriptions;

/// <summary>A schema whose subscriptions a test feeds through its <see cref="News"/>.</summary>
internal static class NewsSchema
{
    public static Schema Instance { get; } = new SchemaBuilder("News.")
        .Object<News>("Query", "Where to start.", query => query
            .Field("hello", "String!", "A greeting.", _ => FieldValue.Of("Hello"))
            .Field("never", "String", "Waits until it is cancelled.", new FailingWait()))
        .Object<News>("Mutation", "What can be changed.", mutation => mutation
            .Field("publish", "Int!", "Does nothing.", _ => FieldValue.Of(1L)))
        .Object<object>("Subscription", "What can be listened to.", Configure)
        .Build();

    private static void Configure(ObjectBuilder<object> subscription) => subscription
        .Field("headline", "String", "Each headline.", field => field
            .Argument("about", "String", "Only those with this in them.", "\"\"")
            .SubscribedBy(SourceResolver.Of(batch =>
                batch.Parent<News>(0).ReadAsync(batch.Arguments.Get<string>("about")!, batch.Request.Cancellation)))
            .Read(TextOf))
        .Field("strict", "String!", "Each headline, never null.", field => field
            .SubscribedBy(SourceResolver.Of(batch => batch.Parent<News>(0).ReadAsync("", batch.Request.Cancellation)))
            .Read(TextOf))
        .Field("state", "Int!", "The host's state for the event.", field => field
            .SubscribedBy(SourceResolver.Of(batch => batch.Parent<News>(0).ReadAsync("", batch.Request.Cancellation)))
            .ResolvedBy(new SlowResolver((batch, _) => FieldValue.Of((long)batch.Request.State<CountedState>().Number))))
        .Field("silent", "String", "Has no source.", TextOf)
        .Field("unopened", "String", "Its source cannot be opened.", field => field
            .SubscribedBy(SourceResolver.Of(_ => throw new InvalidOperationException("the password is 123")))
            .Read(TextOf))
        .Field("refused", "String", "Its source refuses.", field => field
            .Argument("limit", "Int!", "What is too much.")
            .SubscribedBy(SourceResolver.Of(Refuse))
            .Read(TextOf))
        .Field("stubborn", "String", "Its source does not heed cancellation.", field => field
            .SubscribedBy(SourceResolver.Of(batch => batch.Parent<News>(0).ReadStubbornlyAsync()))
            .Read(TextOf));

    private static FieldValue TextOf(object @event) => (string)@event switch
    {
        "" => FieldValue.Null,
        "bad" => FieldValue.Error(GraphQLError.ForField("BAD_NEWS", "Bad news.")),
        var text => FieldValue.Of(text),
    };

    private static IAsyncEnumerable<object>? Refuse(FieldBatch batch)
    {
        batch.Set(0, FieldValue.Error(GraphQLError.ForField("TOO_MUCH", "Too much.", ("limit", batch.Arguments.Get<int>("limit")))));
        return null;
    }

    private sealed class FailingWait : FieldResolver
    {
        public override async ValueTask ResolveAsync(FieldBatch batch) => await Task.Delay(Timeout.Infinite, batch.Request.Cancellation);
    }
}
