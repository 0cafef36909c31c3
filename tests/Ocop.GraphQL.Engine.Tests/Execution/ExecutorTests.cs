using System.Text.Json;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Execution;

public sealed class ExecutorTests
{
    [Fact]
    public async Task A_resolver_is_called_once_for_all_parents_of_its_layer()
    {
        var library = new Library();

        await EngineHarness.ExecuteAsync("{ someBooks(first: 2) { author { books { author { name } } } } }", library: library);

        // Two books, their two authors' three books in all.
        Assert.Equal(["someBooks x1", "author x2", "author x3"], library.Notes);
    }

    [Fact]
    public async Task A_resolver_is_not_called_where_there_is_no_parent()
    {
        var library = new Library();

        await EngineHarness.ExecuteAsync("{ someBooks(first: 0) { author { name } } }", library: library);

        Assert.Equal(["someBooks x1"], library.Notes);
    }

    [Fact]
    public async Task A_resolver_is_not_called_for_an_excluded_field()
    {
        var library = new Library();

        await EngineHarness.ExecuteAsync("query($no: Boolean!) { hello @include(if: $no) __typename }", """{"no":false}""", library);

        Assert.Empty(library.Notes);
    }

    [Fact]
    public async Task A_resolver_knows_ahead_of_time_what_is_needed_below_it()
    {
        var library = new Library();

        await EngineHarness.ExecuteAsync("{ prepared { title pages } }", library: library);
        await EngineHarness.ExecuteAsync("{ prepared { ... on Book { p: pages } } }", library: library);

        Assert.Equal(["needs 3, selects title: True", "needs 2, selects title: False"], library.Notes);
    }

    [Fact]
    public async Task Mutations_run_in_order_each_with_all_below_it()
    {
        var library = new Library();

        var response = await EngineHarness.ExecuteAsync(
            "mutation { a: add(amount: 1) { value } b: add(amount: 2) { value } }", library: library);

        Assert.Equal("""{"data":{"a":{"value":1},"b":{"value":3}}}""", response);
        Assert.Equal(["add 1", "add 2"], library.Notes);
    }

    [Fact]
    public async Task Errors_are_listed_up_to_a_limit_and_counted_beyond()
    {

        var fields = string.Join(' ', Enumerable.Range(0, 1_200).Select(i => $"f{i}: book(number: 2) {{ title }}"));
        var engine = new GraphQLEngine(LibrarySchema.Instance, Generous);

        using var response = await engine.ExecuteAsync(EngineHarness.RequestOf($"{{ {fields} }}"), new RequestContext(new Library(), default));

        Assert.Equal(1_001, response.Errors.Count);
        Assert.All(response.Errors.SkipLast(1), error => Assert.Equal(ErrorCodes.NullInNonNull, error.Code));
        Assert.Equal((ErrorCodes.TooManyErrors, 200), (response.Errors[^1].Code, (int)response.Errors[^1].Extensions["left"]!));
        using var json = JsonDocument.Parse(EngineHarness.JsonOf(response));
        Assert.All(json.RootElement.GetProperty("data").EnumerateObject(), field => Assert.Equal(JsonValueKind.Null, field.Value.ValueKind));
    }

    [Fact]
    public async Task A_cancelled_request_has_no_response()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var engine = new GraphQLEngine(LibrarySchema.Instance);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await engine.ExecuteAsync(EngineHarness.RequestOf("{ hello }"), new RequestContext(new Library(), cancellation.Token)));
    }

    [Fact]
    public async Task A_resolver_that_notices_the_cancellation_ends_the_request_after_its_siblings_came_back()
    {
        using var cancellation = new CancellationTokenSource();
        var library = new Library();
        var engine = new GraphQLEngine(LibrarySchema.Instance);
        library.OnBook = cancellation.Cancel;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await engine.ExecuteAsync(EngineHarness.RequestOf("{ cancels strictBook(number: 0) { title } }"), new RequestContext(library, cancellation.Token)));

        Assert.Equal(["strictBook x1"], library.Notes);
    }

    [Fact]
    public async Task The_host_learns_what_the_client_sees_masked_under_the_same_id()
    {
        var events = new RecordedEvents();
        var engine = new GraphQLEngine(LibrarySchema.Instance, new EngineOptions { Events = events });

        using var response = await engine.ExecuteAsync(EngineHarness.RequestOf("{ throws throwsLater }"), new RequestContext(new Library(), default));

        Assert.Equal(["throws: the password is 123", "throwsLater: secret"], events.Failures.Select(f => $"{f.Field}: {f.Exception.Message}"));
        Assert.Equal(events.Failures.Select(f => f.ErrorId), response.Errors.Select(error => error.Extensions["id"]));
        Assert.DoesNotContain("password", EngineHarness.JsonOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_requests_at_once_do_not_disturb_each_other()
    {
        var document = "query($n: Int!) { book(number: $n) { title pages author { name books { title } } } works { title ... on Book { tags } } }";
        var expected = new List<string>();
        for (var n = 0; n < 5; n++)
        {
            expected.Add(await EngineHarness.ExecuteAsync(document, $$"""{"n":{{n}}}"""));
        }

        await Parallel.ForAsync(0, 400, async (i, _) =>
            Assert.Equal(expected[i % 5], await EngineHarness.ExecuteAsync(document, $$"""{"n":{{i % 5}}}""")));
    }

    private static EngineOptions Generous => new()
    {
        Parser = new() { MaxTokens = int.MaxValue },
        Validation = new() { MaxAliases = int.MaxValue, MaxFields = int.MaxValue },
    };
}
