using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Response;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Types.Sdl;

namespace Ocop.GraphQL.Engine.Tests.Execution.Subscriptions;

/// <summary>Section 6.2.3: source stream and response stream.</summary>
public sealed class SubscriptionTests
{
    private readonly RecordedEvents events = new();
    private readonly News news = new();

    private GraphQLEngine Engine => new(NewsSchema.Instance, new EngineOptions { Events = events });

    [Fact]
    public async Task Each_event_is_answered_in_its_turn_until_the_source_ends()
    {
        news.Write("one", "two", "three").End();

        Assert.Equal(
            ["""{"data":{"headline":"one"}}""", """{"data":{"headline":"two"}}""", """{"data":{"headline":"three"}}"""],
            await AllAsync("subscription { headline }"));
        Assert.Equal(0, news.Readers);
    }

    [Fact]
    public async Task Arguments_are_coerced_from_variables_and_defaults()
    {
        news.Write("rice", "rice cakes", "tea").End();

        Assert.Equal(
            ["""{"data":{"h":"rice"}}""", """{"data":{"h":"rice cakes"}}"""],
            await AllAsync("subscription($a: String) { h: headline(about: $a) }", """{"a":"rice"}"""));
    }

    [Fact]
    public async Task An_error_in_an_event_is_part_of_its_response_and_the_next_is_answered()
    {
        news.Write("one", "bad", "two").End();

        Assert.Equal(
            [
                """{"data":{"headline":"one"}}""",
                """{"errors":[{"message":"Bad news.","locations":[{"line":1,"column":16}],"path":["headline"],"extensions":{"code":"BAD_NEWS"}}],"data":{"headline":null}}""",
                """{"data":{"headline":"two"}}""",
            ],
            await AllAsync("subscription { headline }"));
    }

    [Fact]
    public async Task A_null_where_null_is_no_value_makes_the_data_of_its_event_null()
    {
        news.Write("", "two").End();

        var responses = await AllAsync("subscription { strict }");

        Assert.EndsWith(""" "data":null}""".Trim(), responses[0], StringComparison.Ordinal);
        Assert.Equal("""{"data":{"strict":"two"}}""", responses[1]);
    }

    [Fact]
    public async Task A_source_that_fails_ends_the_responses_with_an_error_that_hides_the_reason()
    {
        news.Write("one").End(new InvalidOperationException("the password is 123"));

        Assert.Equal(
            [
                """{"data":{"headline":"one"}}""",
                """{"errors":[{"message":"The source of the events failed; the subscription is at its end.","extensions":{"code":"SOURCE_FAILED","id":"ID"}}]}""",
            ],
            await AllAsync("subscription { headline }"));
        Assert.Equal(("headline", "the password is 123"), (events.Failures.Single().Field, events.Failures.Single().Exception.Message));
        Assert.Equal(0, news.Readers);
    }

    [Fact]
    public async Task A_source_that_cannot_be_opened_is_a_request_error()
    {
        var refusal = await RefusalAsync("subscription { unopened }");

        Assert.Equal(
            """{"errors":[{"message":"Internal error","locations":[{"line":1,"column":16}],"extensions":{"code":"INTERNAL_ERROR","id":"ID"}}]}""",
            refusal);
        Assert.Equal("the password is 123", events.Failures.Single().Exception.Message);
    }

    [Fact]
    public async Task A_source_may_refuse_by_an_error_of_its_own()
    {
        Assert.Equal(
            """{"errors":[{"message":"Too much.","locations":[{"line":1,"column":16}],"extensions":{"code":"TOO_MUCH","limit":7}}]}""",
            await RefusalAsync("subscription { refused(limit: 7) }"));
        Assert.Empty(events.Failures);
    }

    [Theory]
    [InlineData("subscription {", ErrorCodes.SyntaxError)]
    [InlineData("subscription { nosuch }", ErrorCodes.UnknownField)]
    [InlineData("subscription { headline strict }", ErrorCodes.SubscriptionRoot)]
    [InlineData("subscription($l: Int!) { refused(limit: $l) }", ErrorCodes.MissingVariable)]
    public async Task What_is_refused_before_opens_no_source(string document, string code)
    {
        Assert.Contains($"\"code\":\"{code}\"", await RefusalAsync(document), StringComparison.Ordinal);
        Assert.Equal(0, news.Readers);
    }

    [Fact]
    public async Task An_event_is_pulled_only_when_its_response_is_asked_for()
    {
        news.Write("one", "two", "three");
        await using var reading = (await SubscribeAsync("subscription { headline }")).GetAsyncEnumerator();

        Assert.Equal(0, news.Pulled);
        await reading.MoveNextAsync();
        Assert.Equal(1, news.Pulled);
        await reading.MoveNextAsync();
        Assert.Equal(2, news.Pulled);
    }

    [Fact]
    public async Task Stopping_to_read_closes_the_source()
    {
        news.Write("one", "two");

        await foreach (var response in await SubscribeAsync("subscription { headline }"))
        {
            Assert.Equal("""{"data":{"headline":"one"}}""", EngineHarness.JsonOf(response));
            break;
        }

        Assert.Equal((1, 0), (news.Pulled, news.Readers));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_ends_the_responses_without_an_exception_and_closes_the_source(bool byRequest)
    {
        using var cancellation = new CancellationTokenSource();
        news.Write("one");
        var stream = await SubscribeAsync("subscription { headline }", new RequestContext(news, byRequest ? cancellation.Token : default));
        await using var reading = stream.GetAsyncEnumerator(byRequest ? default : cancellation.Token);
        Assert.True(await reading.MoveNextAsync());

        var next = reading.MoveNextAsync();
        Assert.False(next.IsCompleted);
        await cancellation.CancelAsync();

        Assert.False(await next);
        await news.Closed;
        Assert.Equal(0, news.Readers);
        Assert.Empty(events.Failures);
    }

    [Fact]
    public async Task A_source_that_does_not_heed_cancellation_is_left_behind_and_closed_when_it_comes_back()
    {
        using var cancellation = new CancellationTokenSource();
        var stream = await SubscribeAsync("subscription { stubborn }", new RequestContext(news, cancellation.Token));
        await using var reading = stream.GetAsyncEnumerator();
        var next = reading.MoveNextAsync();
        await cancellation.CancelAsync();

        Assert.False(await next);
        Assert.Equal(1, news.Readers);
        news.Release("too late");
        await news.Closed;
        Assert.Equal(0, news.Readers);
    }

    [Fact]
    public async Task The_host_may_make_its_state_anew_for_each_event()
    {
        var log = new List<string>();
        news.Write("one", "two").End();
        var context = new RequestContext(news, default)
        {
            BeginEvent = () =>
            {
                log.Add($"begin {log.Count}");
                return new CountedState(log.Count, log);
            },
        };

        await foreach (var response in await SubscribeAsync("subscription { state }", context))
        {
            log.Add(EngineHarness.JsonOf(response));
        }

        Assert.Equal(
            ["begin 0", """{"data":{"state":1}}""", "end 1", "begin 3", """{"data":{"state":4}}""", "end 4"],
            log);
    }

    [Fact]
    public async Task A_state_that_cannot_be_made_fails_its_event_masked()
    {
        news.Write("one").End();
        var context = new RequestContext(news, default) { BeginEvent = () => throw new InvalidOperationException("no snapshot") };

        var responses = new List<string>();
        await foreach (var response in await SubscribeAsync("subscription { state }", context))
        {
            responses.Add(EngineHarness.JsonOf(response));
        }

        Assert.Equal(["""{"errors":[{"message":"Internal error","extensions":{"code":"INTERNAL_ERROR","id":"ID"}}]}"""], responses);
        Assert.Equal("no snapshot", events.Failures.Single().Exception.Message);
    }

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"Hello"}}""")]
    [InlineData("mutation { publish }", """{"data":{"publish":1}}""")]
    public async Task Anything_else_is_a_stream_of_one(string document, string response)
    {
        Assert.Equal([response], await AllAsync(document));
    }

    [Fact]
    public async Task A_schema_from_SDL_has_its_sources_attached_by_coordinate()
    {
        news.Write("one").End();
        var document = new SchemaDocument("type Query { hello: String } type Subscription { headline(about: String! = \"\"): String }")
            .Resolve<object>("Query.hello", _ => FieldValue.Null)
            .Resolve<string>("Subscription.headline", FieldValue.Of)
            .Subscribe("Subscription.headline", SourceResolver.Of(batch => batch.Parent<News>(0).ReadAsync("", batch.Request.Cancellation)));
        var engine = new GraphQLEngine(new SchemaBuilder(null).Document(document).Build());

        var responses = new List<string>();
        await foreach (var response in (await engine.SubscribeAsync(new GraphQLRequest("subscription { headline }"), Context())).Stream!)
        {
            responses.Add(EngineHarness.JsonOf(response));
        }

        Assert.Equal(["""{"data":{"headline":"one"}}"""], responses);
    }

    [Fact]
    public async Task A_subscription_has_no_single_response()
    {
        using var response = await Engine.ExecuteAsync(new GraphQLRequest("query A { hello }\nsubscription S { headline }") { OperationName = "S" }, Context());

        Assert.Equal(
            """{"errors":[{"message":"A subscription is answered with a stream of events; send Accept: text/event-stream.","locations":[{"line":2,"column":1}],"extensions":{"code":"SUBSCRIPTION_NOT_SUPPORTED"}}]}""",
            EngineHarness.JsonOf(response));
    }

    [Fact]
    public void A_source_where_nothing_would_open_it_is_refused()
    {
        var schema = new SchemaBuilder("Wrong.")
            .Object("Query", "Where to start.", query => query.Field("events", "Int", "Has a source.", field => field
                .SubscribedBy(SourceResolver.Of(_ => null))
                .Read(_ => FieldValue.Null)))
            .Build();

        var exception = Assert.Throws<ArgumentException>(() => new GraphQLEngine(schema));

        Assert.StartsWith(
            "Query.events has a source, which only a field of the subscription root can use.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_without_a_source_cannot_be_subscribed_to()
    {
        Assert.Equal(
            """{"errors":[{"message":"Subscription.silent has no source of events, so it cannot be subscribed to.","locations":[{"line":1,"column":16}],"extensions":{"code":"UNSUPPORTED_OPERATION"}}]}""",
            await RefusalAsync("subscription { silent }"));
    }

    private RequestContext Context() => new(news, default);

    private async Task<ResponseStream> SubscribeAsync(string document, RequestContext? context = null) =>
        (await Engine.SubscribeAsync(new GraphQLRequest(document), context ?? Context())).Stream!;

    private async Task<string> RefusalAsync(string document) =>
        EngineHarness.JsonOf((await Engine.SubscribeAsync(new GraphQLRequest(document), Context())).Refusal!);

    private async Task<List<string>> AllAsync(string document, string? variables = null)
    {
        var result = await Engine.SubscribeAsync(EngineHarness.RequestOf(document, variables), Context());
        var responses = new List<string>();
        await foreach (var response in result.Stream!)
        {
            responses.Add(EngineHarness.JsonOf(response));
        }

        return responses;
    }
}
