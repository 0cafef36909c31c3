using System.Text;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Tests.Http;

public sealed class JsonRequestReaderTests
{
    [Fact]
    public void All_parameters_are_read()
    {
        var request = Read("""{"query":"{ hello }","operationName":"A","variables":{"n":1},"extensions":{"x":[true]}}""");

        Assert.Equal("{ hello }", Encoding.UTF8.GetString(request.Document.Span));
        Assert.Equal("A", request.OperationName);
        Assert.Equal("{n: 1}", Print(request.Variables));
        Assert.Equal("{x: [true]}", Print(request.Extensions));
    }

    [Fact]
    public void Null_is_as_good_as_absent()
    {
        var request = Read("""{"query":"{ hello }","operationName":null,"variables":null,"extensions":null}""");

        Assert.Equal((null, null, null), (request.OperationName, request.Variables, request.Extensions));
    }

    [Fact]
    public void Members_of_other_names_are_passed_over()
    {
        Assert.Equal("{ a }", Encoding.UTF8.GetString(Read("""{"number":7,"more":{"query":[{}]},"query":"{ a }"}""").Document.Span));
    }

    [Fact]
    public void Escapes_in_the_document_are_undone()
    {
        var request = Read("""{"query":"{\n a(t: \"\u0110\ud83c\udf5a\")\t}"}""");

        Assert.Equal("{\n a(t: \"Đ🍚\")\t}", Encoding.UTF8.GetString(request.Document.Span));
    }

    [Fact]
    public void A_document_without_escapes_is_not_copied()
    {
        var body = Encoding.UTF8.GetBytes("""{"query":"{ Đ }"}""");

        var document = JsonRequestReader.Read(body).Document;

        Assert.True(document.Span.Overlaps(body));
        Assert.Equal("{ Đ }", Encoding.UTF8.GetString(document.Span));
    }

    [Fact]
    public void Member_names_may_be_escaped()
    {
        Assert.Equal("{ a }", Encoding.UTF8.GetString(Read("""{"\u0071uery":"{ a }"}""").Document.Span));
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        Assert.Equal("{ a }", Encoding.UTF8.GetString(Read("\uFEFF{\"query\":\"{ a }\"}").Document.Span));
    }

    [Fact]
    public void Variables_become_literals_and_numbers_keep_their_text()
    {
        var variables = Read("""{"query":"","variables":{"a":[1,-0,1.0,1e2,123456789012345678901234567890],"b":{"c":null,"d":"x\ny","e":false}}}""").Variables!;

        Assert.Equal("""{a: [1, -0, 1.0, 1e2, 123456789012345678901234567890], b: {c: null, d: "x\ny", e: false}}""", Print(variables));
        var numbers = ((ListValueNode)variables.Fields[0].Value).Items;
        Assert.Equal(
            [typeof(IntValueNode), typeof(IntValueNode), typeof(FloatValueNode), typeof(FloatValueNode), typeof(IntValueNode)],
            numbers.Select(number => number.GetType()));
    }

    [Theory]
    [InlineData("", ErrorCodes.InvalidJson, "The body is not valid JSON at line 1, column 1.")]
    [InlineData("NONSENSE", ErrorCodes.InvalidJson, "The body is not valid JSON at line 1, column 1.")]
    [InlineData("{\"query\":", ErrorCodes.InvalidJson, "The body is not valid JSON at line 1, column 10.")]
    [InlineData("{\n  \"query\": \"Đ\", }", ErrorCodes.InvalidJson, "The body is not valid JSON at line 2, column 17.")]
    [InlineData("{\"query\":\"{a}\"} x", ErrorCodes.InvalidJson, "The body is not valid JSON at line 1, column 17.")]
    [InlineData("{\"query\":\"{a}\"}{}", ErrorCodes.InvalidJson, "The body is not valid JSON at line 1, column 16.")]
    [InlineData("{\"query\":\"\\ud800\"}", ErrorCodes.InvalidJson, "The body is not valid JSON at line 1, column 10.")]
    [InlineData("{\"query\":\"\",\"variables\":{\"a\":\"\\udc00\"}}", ErrorCodes.InvalidJson, "The body is not valid JSON at line 1, column 30.")]
    [InlineData("{\"query\":\"a\nb\"}", ErrorCodes.InvalidJson, "The body is not valid JSON at line 1, column 12.")]
    [InlineData("[]", ErrorCodes.BatchingNotSupported, "The body is a list; send one request at a time.")]
    [InlineData("[{\"query\":\"{a}\"}]", ErrorCodes.BatchingNotSupported, "The body is a list; send one request at a time.")]
    [InlineData("\"{a}\"", ErrorCodes.InvalidRequest, "The body is not a JSON object.")]
    [InlineData("null", ErrorCodes.InvalidRequest, "The body is not a JSON object.")]
    [InlineData("{}", ErrorCodes.QueryMissing, "The request has no query.")]
    [InlineData("{\"qeury\":\"{a}\"}", ErrorCodes.QueryMissing, "The request has no query.")]
    [InlineData("{\"query\":null}", ErrorCodes.QueryMissing, "The request has no query.")]
    [InlineData("{\"query\":{}}", ErrorCodes.InvalidRequest, "The parameter query is not a string.")]
    [InlineData("{\"query\":0}", ErrorCodes.InvalidRequest, "The parameter query is not a string.")]
    [InlineData("{\"query\":[\"a\"]}", ErrorCodes.InvalidRequest, "The parameter query is not a string.")]
    [InlineData("{\"query\":\"\",\"operationName\":7}", ErrorCodes.InvalidRequest, "The parameter operationName is not a string.")]
    [InlineData("{\"query\":\"\",\"variables\":[7]}", ErrorCodes.InvalidRequest, "The parameter variables is not an object.")]
    [InlineData("{\"query\":\"\",\"variables\":\"{}\"}", ErrorCodes.InvalidRequest, "The parameter variables is not an object.")]
    [InlineData("{\"query\":\"\",\"extensions\":true}", ErrorCodes.InvalidRequest, "The parameter extensions is not an object.")]
    [InlineData("{\"query\":\"a\",\"query\":\"b\"}", ErrorCodes.InvalidRequest, "\"query\" is given twice.")]
    [InlineData("{\"query\":\"\",\"variables\":{\"a\":{\"b\":1,\"b\":1}}}", ErrorCodes.InvalidRequest, "\"b\" is given twice.")]
    public void What_is_no_request_is_refused_with_its_reason(string body, string code, string message)
    {
        var error = Assert.Throws<HttpRefusalException>(() => Read(body)).Refusal.Error;

        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_and_not_replaced()
    {
        var body = Encoding.UTF8.GetBytes("{\"query\":\"{ ? }\"}");
        body[Array.IndexOf(body, (byte)'?')] = 0xFF;

        var refusal = Assert.Throws<HttpRefusalException>(() => JsonRequestReader.Read(body)).Refusal;

        Assert.Equal((400, ErrorCodes.InvalidUtf8), (refusal.Status, refusal.Error.Code));
    }

    [Fact]
    public void Nesting_is_limited_wherever_it_stands()
    {
        string Nested(int levels) => new string('[', levels) + new string(']', levels);
        string Around(string value) => "{\"query\":\"\",\"variables\":{\"a\":" + value + "}}";

        // The object around it and the variables are two levels.
        Assert.Equal("{a: " + Nested(62) + "}", Print(Read(Around(Nested(62))).Variables));
        foreach (var body in new[] { Around(Nested(63)), "{\"query\":\"\",\"other\":" + Nested(100_000) + "}" })
        {
            var error = Assert.Throws<HttpRefusalException>(() => Read(body)).Refusal.Error;
            Assert.Equal((ErrorCodes.TooDeep, 64), (error.Code, (int)error.Extensions["limit"]!));
        }
    }

    [Fact]
    public void What_is_wrong_at_the_deepest_level_is_still_told_as_what_it_is()
    {
        var body = "{\"query\":\"\",\"variables\":{\"a\":" + new string('[', 62) + "x";

        Assert.Equal(ErrorCodes.InvalidJson, Assert.Throws<HttpRefusalException>(() => Read(body)).Refusal.Error.Code);
    }

    [Fact]
    public void A_duplicate_is_found_among_many_members()
    {
        var many = string.Join(',', Enumerable.Range(0, 50).Select(i => $"\"v{i}\":{i}"));

        Assert.Equal(50, Read("{\"query\":\"\",\"variables\":{" + many + "}}").Variables!.Fields.Count);
        var error = Assert.Throws<HttpRefusalException>(() => Read("{\"query\":\"\",\"variables\":{" + many + ",\"v49\":0}}")).Refusal.Error;
        Assert.Equal("\"v49\" is given twice.", error.Message);
    }

    private static GraphQLRequest Read(string body) => JsonRequestReader.Read(Encoding.UTF8.GetBytes(body));

    private static string? Print(ValueNode? value) => value is null ? null : Printer.Print(value);
}
