using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Tests.Http;

/// <summary>The sentences of GraphQL over HTTP that bind a server, each with what shows that they are kept.</summary>
public sealed class GraphQLOverHttpTests
{
    private const string GraphQL = "application/graphql-response+json";
    private const string Json = "application/json";
    private const string Hello = """{"query":"{ hello }"}""";

    [Fact]
    public async Task MUST_accept_POST_requests()
    {
        var answer = await HttpHarness.PostAsync(Hello);

        Assert.Equal((200, $"{Json}; charset=utf-8", """{"data":{"hello":"Hello, world!"}}"""), (answer.Status, answer.ContentType, answer.Body));
    }

    [Fact]
    public async Task MAY_accept_GET_requests()
    {
        var answer = await HttpHarness.GetAsync("query=query($n:String)%7Bhello(name:$n)%7D&variables=%7B%22n%22:%22Lan%22%7D");

        Assert.Equal((200, $"{Json}; charset=utf-8", """{"data":{"hello":"Hello, Lan!"}}"""), (answer.Status, answer.ContentType, answer.Body));
        Assert.Equal([("Vary", "Accept")], answer.Headers);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("get")]
    public async Task Other_methods_are_refused_with_those_to_use(string method)
    {
        var answer = await HttpHarness.SendAsync(new() { Method = method, Accept = Json, Query = "query={hello}" });

        Assert.Equal((405, "GET, HEAD, POST", ErrorCodes.MethodNotAllowed), (answer.Status, answer["Allow"], answer.Code));
    }

    [Fact]
    public async Task MUST_assume_UTF8_where_Content_Type_names_no_charset()
    {
        Assert.Contains("Hello, Đức!", (await HttpHarness.PostAsync("""{"query":"{ hello(name: \"Đức\") }"}""")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("application/json; charset=latin1")]
    public async Task SHOULD_refuse_POST_without_a_supported_Content_Type(string? contentType)
    {
        var answer = await HttpHarness.PostAsync(Hello, contentType: contentType);

        Assert.Equal((415, ErrorCodes.UnsupportedMediaType), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQL)]
    public async Task MUST_answer_in_the_media_type_that_the_client_accepts(string accept)
    {
        Assert.Equal($"{accept}; charset=utf-8", (await HttpHarness.PostAsync(Hello, accept)).ContentType);
    }

    [Fact]
    public async Task SHOULD_treat_a_missing_Accept_as_graphql_response()
    {
        Assert.Equal($"{GraphQL}; charset=utf-8", (await HttpHarness.PostAsync(Hello, accept: null)).ContentType);
    }

    [Fact]
    public async Task MUST_respond_406_when_no_supported_media_type_is_accepted()
    {
        var answer = await HttpHarness.PostAsync(Hello, "text/html");

        Assert.Equal((406, $"{Json}; charset=utf-8", ErrorCodes.NotAcceptable), (answer.Status, answer.ContentType, answer.Code));
    }

    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQL)]
    public async Task MUST_respond_405_to_a_mutation_by_GET_and_halt(string accept)
    {
        var answer = await HttpHarness.GetAsync("query=mutation%7Badd(amount:1)%7Bvalue%7D%7D", accept);

        Assert.Equal((405, "POST", ErrorCodes.MutationByGet), (answer.Status, answer["Allow"], answer.Code));
    }

    [Fact]
    public async Task GET_looks_at_the_operation_that_is_named()
    {
        const string Both = "query=query%20Q%7Bhello%7D%20mutation%20M%7Badd(amount:1)%7Bvalue%7D%7D&operationName=";

        Assert.Equal(200, (await HttpHarness.GetAsync(Both + "Q")).Status);
        Assert.Equal(405, (await HttpHarness.GetAsync(Both + "M")).Status);
    }

    [Fact]
    public async Task An_empty_operationName_in_GET_is_equivalent_to_none()
    {
        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", (await HttpHarness.GetAsync("query=%7Bhello%7D&operationName=")).Body);
    }

    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQL)]
    public async Task SHOULD_respond_400_to_what_is_no_well_formed_request(string accept)
    {
        foreach (var body in new[] { "NONSENSE", """{"query":""", """{"qeury":"{__typename}"}""", """{"query":"{ hello }","variables":[7]}""", "[]", "" })
        {
            Assert.Equal(400, (await HttpHarness.PostAsync(body, accept)).Status);
        }

        Assert.Equal(400, (await HttpHarness.GetAsync("", accept)).Status);
        Assert.Equal(400, (await HttpHarness.GetAsync("query=%7Bhello%7D&variables=%7B", accept)).Status);
    }

    [Theory]
    [InlineData("""{"query":"{"}""", ErrorCodes.SyntaxError)]
    [InlineData("""{"query":"{ nosuch }"}""", ErrorCodes.UnknownField)]
    [InlineData("""{"query":"query A { hello } query B { hello }"}""", ErrorCodes.OperationNameRequired)]
    [InlineData("""{"query":"{ hello }","operationName":"B"}""", ErrorCodes.UnknownOperation)]
    [InlineData("""{"query":"query($n: Int!) { book(number: $n) { title } }","variables":{"n":null}}""", ErrorCodes.WrongVariable)]
    public async Task A_request_error_is_400_for_graphql_response_and_200_for_json_and_has_no_data(string body, string code)
    {
        var graphQL = await HttpHarness.PostAsync(body, GraphQL);
        var json = await HttpHarness.PostAsync(body, Json);

        Assert.Equal((400, code), (graphQL.Status, graphQL.Code));
        Assert.Equal((200, graphQL.Body), (json.Status, json.Body));
        Assert.DoesNotContain("\"data\"", json.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ hello refuses }", """ "data":{"hello":"Hello, world!","refuses":null}}""")]
    [InlineData("{ strictBook(number: 99) { title } }", """ "data":null}""")]
    public async Task A_field_error_is_200_also_when_data_is_null(string document, string end)
    {
        foreach (var accept in new[] { GraphQL, Json })
        {
            var answer = await HttpHarness.PostAsync($$"""{"query":"{{document}}"}""", accept);

            Assert.Equal(200, answer.Status);
            Assert.EndsWith(end.Trim(), answer.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task HEAD_is_GET_whose_body_the_host_leaves_out()
    {
        var answer = await HttpHarness.SendAsync(new() { Method = "HEAD", Accept = Json, Query = "query={hello}" });

        Assert.Equal((200, """{"data":{"hello":"Hello, world!"}}"""), (answer.Status, answer.Body));
        var mutation = await HttpHarness.SendAsync(new() { Method = "HEAD", Accept = Json, Query = "query=mutation{add(amount:1){value}}" });
        Assert.Equal((405, ErrorCodes.MutationByGet), (mutation.Status, mutation.Code));
    }

    [Theory]
    [InlineData("query=%7Bnosuch%7D", 200)]
    [InlineData("", 400)]
    public async Task The_refusal_of_a_GET_is_not_for_caches(string query, int status)
    {
        var answer = await HttpHarness.GetAsync(query);

        Assert.Equal((status, "Accept", "no-store"), (answer.Status, answer["Vary"], answer["Cache-Control"]));
    }
}
