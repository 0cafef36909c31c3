using System.IO.Pipelines;
using System.Text;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Tests.Execution;

namespace Ocop.GraphQL.Engine.Tests.Http;

public sealed class RequestBodyTests
{
    private static readonly byte[] Hello = """{"query":"{ hello }"}"""u8.ToArray();

    [Fact]
    public async Task A_body_may_come_in_pieces()
    {
        var pieces = Hello.Chunk(5).ToArray();

        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", (await HttpHarness.SendAsync(PostOf(HttpHarness.BodyOf(pieces)))).Body);
    }

    [Fact]
    public async Task A_body_may_come_slowly()
    {
        var pipe = new Pipe();
        var sending = HttpHarness.SendAsync(PostOf(pipe.Reader));
        foreach (var piece in Hello.Chunk(7))
        {
            await pipe.Writer.WriteAsync(piece);
            await Task.Yield();
        }

        await pipe.Writer.CompleteAsync();

        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", (await sending).Body);
    }

    [Fact]
    public async Task No_body_is_no_JSON()
    {
        var answer = await HttpHarness.SendAsync(PostOf(null));

        Assert.Equal((400, ErrorCodes.InvalidJson), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_before_it_is_read_when_it_says_so()
    {
        var answer = await HttpHarness.SendAsync(PostOf(null) with { ContentLength = 1024 * 1024 + 1 });

        Assert.Equal((413, ErrorCodes.RequestTooLarge), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(1, 413)]
    public async Task A_body_over_the_limit_is_refused_however_it_comes(int over, int status)
    {
        var engine = new GraphQLEngine(LibrarySchema.Instance, new EngineOptions { MaxBodyBytes = 100 });
        var body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Hello).PadRight(100 + over));

        Assert.Equal(status, (await HttpHarness.SendAsync(PostOf(HttpHarness.BodyOf([.. body.Chunk(64)])), engine)).Status);
    }

    [Fact]
    public async Task The_body_of_a_GET_is_not_read()
    {
        var answer = await HttpHarness.SendAsync(PostOf(HttpHarness.BodyOf(Hello)) with { Method = "GET" });

        Assert.Equal((400, ErrorCodes.QueryMissing), (answer.Status, answer.Code));
    }

    private static HttpRequest PostOf(PipeReader? body) =>
        new() { Method = "POST", Accept = "application/json", ContentType = "application/json", Body = body };
}
