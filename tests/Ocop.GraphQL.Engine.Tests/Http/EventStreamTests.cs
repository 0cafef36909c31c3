using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Tests.Execution.Subscriptions;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Http;

/// <summary>GraphQL over Server-Sent Events, distinct connections mode.</summary>
public sealed class EventStreamTests
{
    private const string Stream = "text/event-stream";
    private const string StreamType = "text/event-stream; charset=utf-8";

    private readonly ManualTime time = new();
    private readonly News news = new();
    private readonly RecordedEvents failures = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_subscription_by_POST_or_GET_is_a_stream_of_events(bool byPost)
    {
        news.Write("một", "two\nlines").End();
        var request = byPost ? Post("subscription { headline }") : Get("query=subscription{headline}");

        using var response = await HandleAsync(request);

        Assert.Equal((200, StreamType, true), (response.Status, response.ContentType, response.IsStream));
        Assert.Equal([("Cache-Control", "no-store"), ("X-Accel-Buffering", "no")], response.Headers);
        Assert.Equal(
            ":\n\nevent: next\ndata: {\"data\":{\"headline\":\"một\"}}\n\nevent: next\ndata: {\"data\":{\"headline\":\"two\\nlines\"}}\n\n"
            + "event: complete\ndata:\n\n",
            await SentAsync(response));
    }

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"Hello"}}""")]
    [InlineData("mutation { publish }", """{"data":{"publish":1}}""")]
    public async Task Anything_else_is_a_stream_of_one_where_a_stream_is_all_that_is_accepted(string document, string data)
    {
        using var response = await HandleAsync(Post(document));

        Assert.Equal($":\n\nevent: next\ndata: {data}\n\nevent: complete\ndata:\n\n", await SentAsync(response));
    }

    [Theory]
    [InlineData("subscription {", ErrorCodes.SyntaxError)]
    [InlineData("subscription { nosuch }", ErrorCodes.UnknownField)]
    [InlineData("query A { hello } query B { hello }", ErrorCodes.OperationNameRequired)]
    [InlineData("subscription($l: Int!) { refused(limit: $l) }", ErrorCodes.MissingVariable)]
    [InlineData("subscription { refused(limit: 7) }", "TOO_MUCH")]
    public async Task What_is_wrong_with_a_well_formed_request_is_told_on_the_stream(string document, string code)
    {
        using var response = await HandleAsync(Post(document));

        Assert.Equal((200, StreamType), (response.Status, response.ContentType));
        var sent = await SentAsync(response);
        Assert.StartsWith(":\n\nevent: next\ndata: {\"errors\":[{\"message\":", sent, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", sent, StringComparison.Ordinal);
        Assert.EndsWith("}]}\n\nevent: complete\ndata:\n\n", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_well_formed_request_gets_its_status_as_ever()
    {
        var mutation = await HttpHarness.SendAsync(Get("query=mutation{publish}"), EngineOf());
        var malformed = await HttpHarness.SendAsync(Post("{ hello }") with { Body = HttpHarness.BodyOf("NONSENSE"u8.ToArray()) }, EngineOf());
        var form = await HttpHarness.SendAsync(Post("{ hello }") with { ContentType = "multipart/form-data" }, EngineOf());

        Assert.Equal((405, ErrorCodes.MutationByGet, "application/json; charset=utf-8"), (mutation.Status, mutation.Code, mutation.ContentType));
        Assert.Equal((400, ErrorCodes.InvalidJson), (malformed.Status, malformed.Code));
        Assert.Equal((415, ErrorCodes.UnsupportedMediaType), (form.Status, form.Code));
    }

    [Theory]
    [InlineData("application/json, text/event-stream")]
    [InlineData("text/event-stream, application/json")]
    [InlineData("application/graphql-response+json, application/json, multipart/mixed, text/event-stream")]
    public async Task A_client_that_names_both_gets_JSON_for_a_query_and_a_stream_for_a_subscription(string accept)
    {
        using var query = await HandleAsync(Post("{ hello }") with { Accept = accept });
        using var subscription = await HandleAsync(Post("subscription { headline }") with { Accept = accept });

        Assert.Equal((false, true), (query.IsStream, subscription.IsStream));
        Assert.Contains("json", query.ContentType, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/graphql-response+json", 400)]
    [InlineData("*/*", 200)]
    [InlineData(null, 400)]
    public async Task A_subscription_without_a_stream_accepted_is_refused_with_what_to_send(string? accept, int status)
    {
        using var response = await HandleAsync(Post("subscription { headline }") with { Accept = accept });
        var output = new ArrayBufferWriter<byte>();
        response.Write(output);

        Assert.Equal(status, response.Status);
        Assert.Equal(
            """{"errors":[{"message":"A subscription is answered with a stream of events; send Accept: text/event-stream.","locations":[{"line":1,"column":1}],"extensions":{"code":"SUBSCRIPTION_NOT_SUPPORTED"}}]}""",
            Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal(0, news.Readers);
    }

    [Fact]
    public async Task A_HEAD_is_no_stream()
    {
        var answer = await HttpHarness.SendAsync(Get("query={hello}") with { Method = "HEAD" }, EngineOf());

        Assert.Equal((406, ErrorCodes.NotAcceptable), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_silent_stream_says_now_and_then_that_it_is_alive()
    {
        using var response = await HandleAsync(Post("subscription { headline }"));
        var pipe = new Pipe();
        var sending = response.WriteEventsAsync(pipe.Writer, default);

        Assert.Equal(":\n\n", await NextAsync(pipe.Reader));
        time.Pass();
        Assert.Equal(":\n\n", await NextAsync(pipe.Reader));
        news.Write("one");
        Assert.Equal("event: next\ndata: {\"data\":{\"headline\":\"one\"}}\n\n", await NextAsync(pipe.Reader));
        time.Pass();
        Assert.Equal(":\n\n", await NextAsync(pipe.Reader));
        news.End();
        Assert.Equal("event: complete\ndata:\n\n", await NextAsync(pipe.Reader));
        await sending;
    }

    [Fact]
    public async Task A_client_that_has_gone_ends_the_stream_and_closes_the_source()
    {
        using var response = await HandleAsync(Post("subscription { headline }"));
        var pipe = new Pipe();
        var sending = response.WriteEventsAsync(pipe.Writer, default);
        await NextAsync(pipe.Reader);
        await pipe.Reader.CompleteAsync();
        news.Write("one");

        await sending;

        await news.Closed;
        Assert.Equal(0, news.Readers);
    }

    [Fact]
    public async Task A_stream_that_is_cancelled_ends_without_an_exception_and_without_saying_complete()
    {
        using var cancellation = new CancellationTokenSource();
        using var response = await HandleAsync(Post("subscription { headline }"));
        var pipe = new Pipe();
        var sending = response.WriteEventsAsync(pipe.Writer, cancellation.Token);
        Assert.Equal(":\n\n", await NextAsync(pipe.Reader));

        await cancellation.CancelAsync();
        await sending;
        await pipe.Writer.CompleteAsync();

        Assert.Equal("", await NextAsync(pipe.Reader));
        await news.Closed;
        Assert.Equal(0, news.Readers);
        Assert.Empty(failures.Failures);
    }

    [Fact]
    public async Task A_query_whose_client_has_gone_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        using var response = await HandleAsync(Post("{ never }"), cancellation.Token);
        var pipe = new Pipe();
        var sending = response.WriteEventsAsync(pipe.Writer, cancellation.Token);
        Assert.Equal(":\n\n", await NextAsync(pipe.Reader));

        await cancellation.CancelAsync();

        await sending;
    }

    [Fact]
    public async Task A_slow_reader_slows_the_source()
    {
        news.Write([.. Enumerable.Repeat(new string('x', 100), 100)]);
        using var response = await HandleAsync(Post("subscription { headline }"));
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 300, resumeWriterThreshold: 100));
        using var cancellation = new CancellationTokenSource();

        var sending = response.WriteEventsAsync(pipe.Writer, cancellation.Token);

        Assert.False(sending.IsCompleted);
        Assert.InRange(news.Pulled, 1, 3);
        await cancellation.CancelAsync();
        await sending;
    }

    [Fact]
    public async Task A_stream_is_not_written_as_one_response_nor_the_other_way_round()
    {
        using var stream = await HandleAsync(Post("subscription { headline }"));
        using var single = await HandleAsync(Post("{ hello }") with { Accept = "application/json" });

        Assert.Throws<InvalidOperationException>(() => stream.Write(new ArrayBufferWriter<byte>()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => single.WriteEventsAsync(new Pipe().Writer, default));
    }

    private static HttpRequest Post(string document) => HttpHarness.PostOf($$"""{"query":"{{document}}"}""") with { Accept = Stream };

    private static HttpRequest Get(string query) => new() { Method = "GET", Accept = Stream, Query = query };

    private GraphQLEngine EngineOf() => new(
        NewsSchema.Instance,
        new EngineOptions { Events = failures, EventStreams = new EventStreamOptions { Time = time } });

    private async Task<HttpResponse> HandleAsync(HttpRequest request, CancellationToken cancellation = default) =>
        await EngineOf().HandleHttpAsync(request, new RequestContext(news, cancellation));

    private static async Task<string> SentAsync(HttpResponse response)
    {
        var pipe = new Pipe();
        await response.WriteEventsAsync(pipe.Writer, default);
        await pipe.Writer.CompleteAsync();
        var read = await pipe.Reader.ReadAsync();
        return Encoding.UTF8.GetString(read.Buffer);
    }

    private static async Task<string> NextAsync(PipeReader reader)
    {
        var read = await reader.ReadAsync();
        var text = Encoding.UTF8.GetString(read.Buffer);
        reader.AdvanceTo(read.Buffer.End);
        return text;
    }
}
