using System.Text;
using Xunit.Sdk;

namespace Ocop.GraphQL.Engine.Tests.Fuzz;

/// <summary>The checker itself lets right answers pass, and no wrong ones.</summary>
public sealed class ResponseFormatTests
{
    [Theory]
    [InlineData("""{"data":{}}""")]
    [InlineData("""{"errors":[{"message":"No.","locations":[{"line":1,"column":2}],"extensions":{"code":"A"}}]}""")]
    [InlineData("""{"data":null,"errors":[{"message":"No.","path":["a",0],"extensions":{"code":"A"}}],"extensions":{}}""")]
    public void A_response_passes(string json) => ResponseFormat.AssertWellFormed(Encoding.UTF8.GetBytes(json));

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":{},"errors":[]}""")]
    [InlineData("""{"data":{},"other":1}""")]
    [InlineData("""{"errors":[{"message":"","extensions":{"code":"A"}}]}""")]
    [InlineData("""{"errors":[{"message":"No.","path":["a"],"extensions":{"code":"A"}}]}""")]
    [InlineData("""{"data":{},"errors":[{"message":"No.","extensions":{"code":"A"}}]}""")]
    [InlineData("""{"errors":[{"message":"No.","locations":[],"extensions":{"code":"A"}}]}""")]
    [InlineData("""{"errors":[{"message":"No.","locations":[{"line":0,"column":1}],"extensions":{"code":"A"}}]}""")]
    public void What_is_no_response_fails(string json) =>
        Assert.ThrowsAny<XunitException>(() => ResponseFormat.AssertWellFormed(Encoding.UTF8.GetBytes(json)));
}
