using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.PersistedDocuments;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Tests.Http;

namespace Ocop.GraphQL.Engine.Tests.PersistedDocuments;

/// <summary>Requests that name their document (GraphQL over HTTP, appendix Persisted Documents; Apollo's automatic persisted queries).</summary>
public sealed class PersistedRequestTests
{
    private const string Document = "query Greet($n: String) { hello(name: $n) } query Other { utf8 }";
    private const string Answered = """{"data":{"hello":"Hello, Lan!"}}""";

    private readonly StoredDocuments store = new();
    private readonly RecordedEvents events = new();
    private readonly DocumentId id;

    public PersistedRequestTests() => id = store.Add(Document);

    [Theory]
    [InlineData("documentId", "sha256:")]
    [InlineData("documentId", "")]
    [InlineData("id", "sha256:")]
    [InlineData("id", "")]
    public async Task A_document_is_named_by_POST_and_by_GET(string parameter, string prefix)
    {
        var engine = EngineOf();

        var posted = await PostAsync(
            engine, $$$"""{"{{{parameter}}}":"{{{prefix}}}{{{id.Hex}}}","operationName":"Greet","variables":{"n":"Lan"}}""");
        var got = await GetAsync(engine, $"{parameter}={prefix}{id.Hex}&operationName=Greet&variables=%7B%22n%22:%22Lan%22%7D");

        Assert.Equal((200, Answered, 200, Answered), (posted.Status, posted.Body, got.Status, got.Body));
    }

    [Theory]
    [InlineData("{}", ErrorCodes.QueryMissing)]
    [InlineData("""{"query":"{ hello }","documentId":"sha256:0"}""", ErrorCodes.InvalidRequest)]
    [InlineData("""{"query":"{ hello }","id":"0"}""", ErrorCodes.InvalidRequest)]
    [InlineData("""{"documentId":"0","id":"0"}""", ErrorCodes.InvalidRequest)]
    [InlineData("""{"documentId":7}""", ErrorCodes.InvalidRequest)]
    [InlineData("""{"id":{}}""", ErrorCodes.InvalidRequest)]
    [InlineData("""{"id":"0","id":"0"}""", ErrorCodes.InvalidRequest)]
    public async Task Exactly_one_of_query_documentId_and_id_is_well_formed(string body, string code)
    {
        var answer = await PostAsync(EngineOf(), body);

        Assert.Equal((400, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Null_and_empty_are_as_good_as_absent()
    {
        var engine = EngineOf();

        var posted = await PostAsync(engine, $$"""{"query":null,"id":null,"documentId":"{{id}}","operationName":"Other"}""");
        var got = await GetAsync(engine, $"query=&id=&documentId={id}&operationName=Other");

        Assert.Equal((200, 200), (posted.Status, got.Status));
        Assert.Equal(posted.Body, got.Body);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("x-mine:hello")]
    [InlineData("../../secret")]
    public async Task A_name_that_is_no_SHA256_is_a_request_error(string name)
    {
        var answer = await PostAsync(EngineOf(), $$"""{"documentId":"{{name}}"}""", "application/graphql-response+json");

        Assert.Equal((400, ErrorCodes.InvalidDocumentId, 0), (answer.Status, answer.Code, store.Asked));
    }

    [Fact]
    public async Task A_document_that_nobody_knows_is_one_request_error()
    {
        var unknown = DocumentId.Of("{ unknown }"u8);

        var answer = await GetAsync(EngineOf(), $"documentId={unknown}");

        Assert.Equal(
            $$$"""{"errors":[{"message":"No document {{{unknown}}} is persisted here.","extensions":{"code":"UNKNOWN_DOCUMENT","documentId":"{{{unknown}}}"}}]}""",
            answer.Body);
        Assert.Equal((200, "no-store"), (answer.Status, answer["Cache-Control"]));
        Assert.Equal(400, (await GetAsync(EngineOf(), $"documentId={unknown}", "application/graphql-response+json")).Status);
    }

    [Fact]
    public async Task The_store_is_asked_once_while_the_plan_is_kept()
    {
        var engine = EngineOf();
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(200, (await GetAsync(engine, $"documentId={id}&operationName=Other")).Status);
        }

        Assert.Equal(1, store.Asked);
    }

    [Fact]
    public async Task A_document_that_was_sent_before_is_not_answered_by_its_name()
    {
        var engine = EngineOf();
        await PostAsync(engine, """{"query":"{ hello }"}""");

        Assert.Equal(ErrorCodes.UnknownDocument, (await GetAsync(engine, $"documentId={DocumentId.Of("{ hello }"u8)}")).Code);
    }

    [Fact]
    public async Task A_store_that_answers_another_document_is_not_believed()
    {
        var wrong = store.Add(DocumentId.Of("{ hello }"u8), "mutation { add(amount: 1) { value } }"u8.ToArray());

        var answer = await GetAsync(EngineOf(), $"documentId={wrong}");

        Assert.Equal((500, ErrorCodes.InternalError), (answer.Status, answer.Code));
        Assert.Equal($"The document kept as {wrong} is another one.", events.Failures.Single().Exception.Message);
    }

    [Fact]
    public async Task A_persisted_mutation_comes_by_POST()
    {
        var mutation = store.Add("mutation { add(amount: 1) { value } }");

        var got = await GetAsync(EngineOf(), $"documentId={mutation}");
        var posted = await PostAsync(EngineOf(), $$"""{"documentId":"{{mutation}}"}""");

        Assert.Equal((405, "POST", ErrorCodes.MutationByGet), (got.Status, got["Allow"], got.Code));
        Assert.Equal("""{"data":{"add":{"value":1}}}""", posted.Body);
    }

    [Fact]
    public async Task A_persisted_document_is_validated_as_any_other()
    {
        var invalid = store.Add("{ nosuch }");

        Assert.Equal(ErrorCodes.UnknownField, (await GetAsync(EngineOf(), $"documentId={invalid}")).Code);
    }

    [Fact]
    public async Task The_path_of_an_address_may_name_document_and_operation()
    {
        var request = new HttpRequest { Method = "GET", Accept = "application/json", DocumentId = id.Hex, OperationName = "Greet" };

        var answer = await HttpHarness.SendAsync(request with { Query = "?variables=%7B%22n%22:%22Lan%22%7D" }, EngineOf());
        var twice = await HttpHarness.SendAsync(request with { Query = $"?documentId={id}" }, EngineOf());

        Assert.Equal((200, Answered), (answer.Status, answer.Body));
        Assert.Equal((400, ErrorCodes.InvalidRequest), (twice.Status, twice.Code));
    }

    [Fact]
    public async Task Only_persisted_documents_may_be_allowed()
    {
        var engine = EngineOf(options => options with { OnlyPersisted = true });

        var sent = await PostAsync(engine, """{"query":"{ hello }"}""");
        var known = await PostAsync(engine, $$"""{"query":"{{Document}}","operationName":"Other"}""");
        var named = await PostAsync(engine, $$"""{"documentId":"{{id}}","operationName":"Other"}""");

        Assert.Equal((ErrorCodes.PersistedDocumentRequired, ErrorCodes.PersistedDocumentRequired), (sent.Code, known.Code));
        Assert.Equal((200, null), (named.Status, named.Code));
    }

    [Fact]
    public void Options_that_contradict_each_other_are_refused()
    {
        Assert.Throws<ArgumentException>(() => EngineOf(_ => new PersistedDocumentOptions { OnlyPersisted = true }));
        Assert.Throws<ArgumentException>(
            () => EngineOf(options => options with { OnlyPersisted = true, Automatic = AutomaticDocumentLimits.Default }));
    }

    [Fact]
    public async Task Automatic_persisted_queries_are_off_unless_wanted_and_said_so_as_Apollo_expects()
    {
        const string Text = "{ hello }";

        var alone = await PostAsync(EngineOf(), $$"""{"extensions":{{Extension(Text)}}}""");
        var withText = await PostAsync(EngineOf(), $$"""{"query":"{{Text}}","extensions":{{Extension(Text)}}}""");

        Assert.Equal(
            """{"errors":[{"message":"PersistedQueryNotSupported","extensions":{"code":"PERSISTED_QUERY_NOT_SUPPORTED"}}]}""",
            alone.Body);
        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", withText.Body);
    }

    [Fact]
    public async Task The_extension_finds_what_is_persisted_without_being_automatic()
    {
        var answer = await PostAsync(EngineOf(), $$"""{"operationName":"Other","extensions":{{Extension(Document)}}}""");

        Assert.Equal((200, null), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task An_automatic_persisted_query_is_left_behind_and_found_by_POST_and_GET()
    {
        const string Text = "{ hello }";
        var engine = Automatic();

        var first = await PostAsync(engine, $$"""{"extensions":{{Extension(Text)}}}""");
        var second = await PostAsync(engine, $$"""{"query":"{{Text}}","extensions":{{Extension(Text)}}}""");
        var third = await PostAsync(engine, $$"""{"extensions":{{Extension(Text)}}}""");
        var got = await GetAsync(engine, $"extensions={Uri.EscapeDataString(Extension(Text))}");
        var named = await GetAsync(engine, $"documentId={DocumentId.Of("{ hello }"u8)}");

        Assert.Equal("""{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""", first.Body);
        Assert.Equal(
            Enumerable.Repeat("""{"data":{"hello":"Hello, world!"}}""", 4),
            new[] { second, third, got, named }.Select(answer => answer.Body));
    }

    [Fact]
    public async Task A_hash_that_is_not_that_of_the_text_leaves_nothing_behind()
    {
        var engine = Automatic();

        var wrong = await PostAsync(engine, $$"""{"query":"{ utf8 }","extensions":{{Extension("{ hello }")}}}""");

        Assert.Equal(ErrorCodes.DocumentHashMismatch, wrong.Code);
        Assert.Equal(ErrorCodes.PersistedQueryNotFound, (await PostAsync(engine, $$"""{"extensions":{{Extension("{ hello }")}}}""")).Code);
        Assert.Equal(ErrorCodes.PersistedQueryNotFound, (await PostAsync(engine, $$"""{"extensions":{{Extension("{ utf8 }")}}}""")).Code);
    }

    [Fact]
    public async Task A_document_that_is_not_valid_leaves_nothing_behind()
    {
        var engine = Automatic();

        var invalid = await PostAsync(engine, $$"""{"query":"{ nosuch }","extensions":{{Extension("{ nosuch }")}}}""");

        Assert.Equal(ErrorCodes.UnknownField, invalid.Code);
        Assert.Equal(ErrorCodes.PersistedQueryNotFound, (await PostAsync(engine, $$"""{"extensions":{{Extension("{ nosuch }")}}}""")).Code);
    }

    [Theory]
    [InlineData("""{"version":2,"sha256Hash":"71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b"}""")]
    [InlineData("""{"version":"1","sha256Hash":"71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b"}""")]
    [InlineData("""{"version":1,"sha256Hash":"71f7"}""")]
    [InlineData("""{"version":1}""")]
    [InlineData("true")]
    public async Task An_extension_of_another_form_is_not_supported(string extension)
    {
        var answer = await PostAsync(Automatic(), $$$"""{"extensions":{"persistedQuery":{{{extension}}} }}""");

        Assert.Equal(ErrorCodes.PersistedQueryNotSupported, answer.Code);
    }

    [Fact]
    public async Task What_clients_leave_behind_is_bounded_also_by_plans()
    {
        var engine = new GraphQLEngine(LibrarySchema.Instance, new EngineOptions
        {
            Documents = new DocumentCacheLimits { MaxDocuments = 1 },
            PersistedDocuments = new PersistedDocumentOptions { Automatic = new AutomaticDocumentLimits { MaxDocuments = 2 } },
        });
        var texts = new[] { "{ a: hello }", "{ b: hello }", "{ c: hello }" };
        foreach (var text in texts)
        {
            await PostAsync(engine, $$"""{"query":"{{text}}","extensions":{{Extension(text)}}}""");
        }

        var codes = new List<string?>();
        foreach (var text in texts)
        {
            codes.Add((await PostAsync(engine, $$"""{"extensions":{{Extension(text)}}}""")).Code);
        }

        Assert.Equal([ErrorCodes.PersistedQueryNotFound, null, null], codes);
    }

    private GraphQLEngine Automatic() => EngineOf(options => options with { Automatic = AutomaticDocumentLimits.Default });

    private GraphQLEngine EngineOf(Func<PersistedDocumentOptions, PersistedDocumentOptions>? configure = null)
    {
        var options = new PersistedDocumentOptions { Documents = store };
        return new(LibrarySchema.Instance, new EngineOptions { Events = events, PersistedDocuments = configure?.Invoke(options) ?? options });
    }

    private static string Extension(string text) =>
        $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{DocumentId.Of(System.Text.Encoding.UTF8.GetBytes(text)).Hex}}}"} }""";

    private static Task<Answer> PostAsync(GraphQLEngine engine, string body, string accept = "application/json") =>
        HttpHarness.SendAsync(HttpHarness.PostOf(body) with { Accept = accept }, engine);

    private static Task<Answer> GetAsync(GraphQLEngine engine, string query, string accept = "application/json") =>
        HttpHarness.SendAsync(new HttpRequest { Method = "GET", Accept = accept, Query = query }, engine);
}
