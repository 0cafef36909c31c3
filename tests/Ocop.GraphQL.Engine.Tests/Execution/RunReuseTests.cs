using System.Buffers;
using System.Text;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Tests.Planning;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Execution;

/// <summary>A run serves one request after the other, and nothing of one shows in the next.</summary>
public sealed class RunReuseTests
{
    private static readonly Schema Numbers = new SchemaBuilder("Numbers.")
        .Object<Counter>("Query", "A counter.", query => query
            .Field("value", "Int!", "Its value; negative ones fail.", counter =>
                counter.Value < 0 ? throw new InvalidOperationException("negative") : FieldValue.Of(counter.Value))
            .Field("kept", "Query!", "The counter itself.", FieldValue.Object)
            .Field("next", "Query", "The counter after it.", counter => FieldValue.Object(new Counter(counter.Value + 1)))
            .Field("list", "[Query!]!", "As many counters as its value says.", counter =>
                FieldValue.Objects([.. Enumerable.Range(0, Math.Max(counter.Value, 0)).Select(i => new Counter(i))])))
        .Build();

    [Fact]
    public async Task A_request_sees_nothing_of_the_one_before()
    {
        const string Document = "query($deep: Boolean = true) { next @include(if: $deep) { value list { value } } list { value } }";
        var engine = new GraphQLEngine(Numbers);

        Assert.Equal(
            """{"data":{"next":{"value":3,"list":[{"value":0},{"value":1},{"value":2}]},"list":[{"value":0},{"value":1}]}}""",
            await AskAsync(engine, Document, 2));
        Assert.Equal(
            """{"data":{"next":{"value":1,"list":[{"value":0}]},"list":[]}}""",
            await AskAsync(engine, Document, 0));
        Assert.Equal("""{"data":{"list":[{"value":0}]}}""", await AskAsync(engine, Document, 1, """{"deep":false}"""));
        Assert.Equal("""{"data":{"next":{"value":1,"list":[{"value":0}]},"list":[]}}""", await AskAsync(engine, Document, 0));
    }

    [Fact]
    public async Task An_error_is_gone_with_its_request()
    {
        const string Document = "{ next { value } }";
        var engine = new GraphQLEngine(Numbers);

        var failed = await AskAsync(engine, Document, -2);

        Assert.Contains("\"path\":[\"next\",\"value\"]", failed, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"next\":null}}", failed, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"next":{"value":2}}}""", await AskAsync(engine, Document, 1));
    }

    [Fact]
    public async Task Requests_at_the_same_time_each_have_a_run()
    {
        var engine = new GraphQLEngine(Numbers);
        var request = new GraphQLRequest("{ value }");

        using var first = await engine.ExecuteAsync(request, new RequestContext(new Counter(1), default));
        using var second = await engine.ExecuteAsync(request, new RequestContext(new Counter(2), default));

        Assert.Equal("""{"data":{"value":1}}""", EngineHarness.JsonOf(first));
        Assert.Equal("""{"data":{"value":2}}""", EngineHarness.JsonOf(second));
    }

    [Fact]
    public async Task A_response_cannot_be_written_once_disposed()
    {
        var response = await new GraphQLEngine(Numbers).ExecuteAsync(
            new GraphQLRequest("{ value }"), new RequestContext(new Counter(1), default));
        response.Dispose();
        response.Dispose();

        Assert.Throws<ObjectDisposedException>(() => response.Write(new ArrayBufferWriter<byte>()));
    }

    [Fact]
    public async Task A_batch_kept_beyond_its_call_shows_no_other_request()
    {
        var kept = new List<FieldBatch>();
        var schema = new SchemaBuilder("One field.")
            .Object<Counter>("Query", "A counter.", query => query.Field("value", "Int", "Its value.", new KeepingResolver(kept)))
            .Build();

        await AskAsync(new GraphQLEngine(schema), "{ value }", 1);

        var batch = Assert.Single(kept);
        Assert.Equal(0, batch.Count);
        Assert.Equal(
            "The resolver's call is over; a batch cannot be used beyond it.",
            Assert.Throws<InvalidOperationException>(() => batch.Request).Message);
        Assert.Throws<InvalidOperationException>(() => batch.Arguments);
    }

    [Fact]
    public void The_pool_keeps_a_bounded_number_of_runs_and_answers_only_those_of_the_plan()
    {
        var pool = new RunPool();
        var plans = Enumerable.Range(0, 200).Select(i => PlanHarness.Plan($"query Q{i} {{ hello }}").Plan!).ToList();
        foreach (var plan in plans)
        {
            for (var i = 0; i < 10; i++)
            {
                pool.Return(new OperationRun(plan, IgnoredEvents.Instance));
            }
        }

        var taken = plans.Select(plan => (Plan: plan, Run: pool.Take(plan))).ToList();

        Assert.All(taken, pair => Assert.True(pair.Run is null || pair.Run.Plan == pair.Plan));
        Assert.InRange(taken.Count(pair => pair.Run is not null), 1, 64);
        Assert.NotNull(taken[^1].Run);
    }

    [Fact]
    public async Task Executing_a_known_document_allocates_no_more_the_larger_it_is()
    {
        static string Wide(int fields) => $"{{ {string.Join(' ', Enumerable.Range(0, fields).Select(i => $"a{i}: value"))} }}";

        static string Deep(int levels) =>
            $"{string.Concat(Enumerable.Repeat("{ value kept ", levels))}{{ value }}{string.Concat(Enumerable.Repeat(" }", levels))}";

        // One size warms up what all share.
        await AllocatedAsync(Wide(5));

        Assert.Equal(await AllocatedAsync(Wide(10)), await AllocatedAsync(Wide(400)));
        Assert.Equal(await AllocatedAsync(Deep(2)), await AllocatedAsync(Deep(12)));
    }

    private static async Task<long> AllocatedAsync(string document)
    {
        var engine = new GraphQLEngine(Numbers);
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(document));
        var context = new RequestContext(new Counter(7), default);
        var output = new ArrayBufferWriter<byte>(1 << 16);
        for (var i = 0; i < 3; i++)
        {
            await AnswerAsync();
        }

        // Nothing here waits, so all of it happens on this thread.
        var before = GC.GetAllocatedBytesForCurrentThread();
        await AnswerAsync();
        return GC.GetAllocatedBytesForCurrentThread() - before;

        async ValueTask AnswerAsync()
        {
            output.ResetWrittenCount();
            using var response = await engine.ExecuteAsync(request, context);
            response.Write(output);
        }
    }

    private static async Task<string> AskAsync(GraphQLEngine engine, string document, int value, string? variables = null)
    {
        using var response = await engine.ExecuteAsync(
            EngineHarness.RequestOf(document, variables), new RequestContext(new Counter(value), default));
        return EngineHarness.JsonOf(response);
    }

    private sealed record Counter(int Value);

    private sealed class KeepingResolver(List<FieldBatch> kept) : FieldResolver
    {
        public override ValueTask ResolveAsync(FieldBatch batch)
        {
            kept.Add(batch);
            return ValueTask.CompletedTask;
        }
    }
}
