using System.Text;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Language;

namespace Ocop.GraphQL.Engine.Tests.Http;

public sealed class QueryRequestReaderTests
{
    [Fact]
    public void All_parameters_are_read()
    {
        var request = Read("?query=query%20A(%24n:Int)%7Bhello%7D&operationName=A&variables=%7B%22n%22%3A1%7D&extensions=%7B%7D");

        Assert.Equal("query A($n:Int){hello}", Encoding.UTF8.GetString(request.Document.Span));
        Assert.Equal("A", request.OperationName);
        Assert.Equal("{n: 1}", Printer.Print(request.Variables!));
        Assert.Equal("{}", Printer.Print(request.Extensions!));
    }

    [Theory]
    [InlineData("query={a}&operationName=&variables=&extensions=")]
    [InlineData("query={a}&operationName&variables&extensions")]
    [InlineData("query={a}&variables=null&extensions=null")]
    [InlineData("&&query={a}&other=1&&")]
    public void An_empty_optional_parameter_is_as_good_as_absent(string query)
    {
        var request = Read(query);

        Assert.Equal((null, null, null), (request.OperationName, request.Variables, request.Extensions));
    }

    [Theory]
    [InlineData("query=%7B+a%2B+%7d", "{ a+ }")]
    [InlineData("query=100%", "100%")]
    [InlineData("query=%zz%4", "%zz%4")]
    [InlineData("query=%C4%90%E1%BB%93ng", "Đồng")]
    [InlineData("query=Đồng", "Đồng")]
    [InlineData("qu%65ry=a=b", "a=b")]
    [InlineData("query=", "")]
    public void Percent_encoding_is_undone(string query, string document)
    {
        Assert.Equal(document, Encoding.UTF8.GetString(Read(query).Document.Span));
    }

    [Theory]
    [InlineData("", ErrorCodes.QueryMissing)]
    [InlineData("?", ErrorCodes.QueryMissing)]
    [InlineData("Query={a}", ErrorCodes.QueryMissing)]
    [InlineData("query={a}&query={a}", ErrorCodes.InvalidRequest)]
    [InlineData("query={a}&variables=%7B", ErrorCodes.InvalidJson)]
    [InlineData("query={a}&variables=[]", ErrorCodes.InvalidRequest)]
    [InlineData("query={a}&extensions=1", ErrorCodes.InvalidRequest)]
    [InlineData("query=%FF", ErrorCodes.InvalidUtf8)]
    [InlineData("query={a}&variables=%7B%22a%22:%22%C4%22%7D", ErrorCodes.InvalidUtf8)]
    public void What_is_no_request_is_refused(string query, string code)
    {
        var refusal = Assert.Throws<HttpRefusalException>(() => Read(query)).Refusal;

        Assert.Equal((400, code), (refusal.Status, refusal.Error.Code));
    }

    [Fact]
    public void Malformed_variables_are_named()
    {
        var error = Assert.Throws<HttpRefusalException>(() => Read("query={a}&variables={\"a\":}")).Refusal.Error;

        Assert.Equal("The parameter variables is not valid JSON at line 1, column 6.", error.Message);
    }

    private static GraphQLRequest Read(string query) => QueryRequestReader.Read(new HttpRequest { Method = "GET", Query = query });
}
