using System.Net;
using Ocop.GraphQL.Caching;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Tests.Caching;
using Ocop.GraphQL.Tests.Hosting;

namespace Ocop.GraphQL.Tests.Requests;

/// <summary>Answers say their revision, and none older than asked for is given.</summary>
public sealed class RevisionHeaderTests : IAsyncLifetime
{
    private const string Query = "/graphql?query=%7B%20registry%20%7B%20revision%20%7D%20%7D";

    private CachedRegistry? registry;
    private RunningServer? server;

    public async Task InitializeAsync()
    {
        registry = CachedRegistry.Open();
        server = await registry.ServeAsync(new ResponseCache(new CacheOptions()));
        registry.Write();
    }

    public async Task DisposeAsync()
    {
        await server!.DisposeAsync();
        await registry!.DisposeAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("1")]
    public async Task An_answer_says_its_revision_be_it_new_or_kept(string? wanted)
    {
        foreach (var answer in (HttpResponseMessage[])[await GetAsync(wanted), await GetAsync(wanted)])
        {
            Assert.Equal((HttpStatusCode.OK, "1"), (answer.StatusCode, Assert.Single(answer.Headers.GetValues(RevisionHeader.Name))));
            Assert.Equal("""{"data":{"registry":{"revision":"1"}}}""", await answer.Content.ReadAsStringAsync());
            answer.Dispose();
        }
    }

    [Fact]
    public async Task A_revision_that_is_not_written_yet_is_refused_until_it_is()
    {
        using var early = await GetAsync("2");
        registry!.Write();
        using var later = await GetAsync("2");

        Assert.Equal(HttpStatusCode.PreconditionFailed, early.StatusCode);
        Assert.Equal("no-store", early.Headers.CacheControl!.ToString());
        Assert.Equal(
            """{"errors":[{"message":"Revision 2 of the registry is not written yet.","extensions":{"code":"REVISION_NOT_REACHED"}}]}""",
            await early.Content.ReadAsStringAsync());
        Assert.Equal("""{"data":{"registry":{"revision":"2"}}}""", await later.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("one")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    public async Task What_is_no_number_is_refused(string wanted)
    {
        using var answer = await GetAsync(wanted);

        Assert.Equal((HttpStatusCode.BadRequest, "application/graphql-response+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(
            """{"errors":[{"message":"The header Ocop-Revision is no number of a revision; send what an answer\u0027s header Ocop-Revision says.","extensions":{"code":"MALFORMED_REVISION"}}]}""",
            await answer.Content.ReadAsStringAsync());
    }

    private Task<HttpResponseMessage> GetAsync(string? wanted)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Query);
        if (wanted is not null) request.Headers.TryAddWithoutValidation(RevisionHeader.Name, wanted);
        return server!.Client.SendAsync(request);
    }
}
