using System.Net;
using Ocop.GraphQL.Tests.Hosting;
using Ocop.Storage.Tests.Postgres;

namespace Ocop.GraphQL.Tests.Postgres;

/// <summary>The real program over PostgreSQL.</summary>
public sealed class PostgresProgramTests
{
    private const string Query = "/graphql?query=%7B%20products(first%3A1)%7BtotalCount%7D%20%7D";

    [SkippableFact]
    public async Task The_program_serves_a_database_of_a_server_is_ready_and_shows_no_password()
    {
        var connection = PostgresServer.CreateDatabase();
        try
        {
            await using var server = await ServerProcess.StartAsync(
                "--urls=http://127.0.0.1:0", "--Database:Provider=postgres", $"--ConnectionStrings:Registry={connection};Password=secret-word");
            using var client = new HttpClient { BaseAddress = server.Address };
            using var sqlite = await AskSqliteAsync();
            using var ready = await client.GetAsync("/health/ready");
            using var answer = await client.GetAsync(Query);

            Assert.Equal((HttpStatusCode.OK, "ready"), (ready.StatusCode, await ready.Content.ReadAsStringAsync()));
            Assert.Equal(await sqlite.Content.ReadAsByteArrayAsync(), await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal(["2"], answer.Headers.GetValues("Ocop-Revision"));
            Assert.DoesNotContain("secret-word", (await server.StopAsync("TERM")).Output, StringComparison.Ordinal);
        }
        finally
        {
            PostgresServer.DropDatabase(connection);
        }
    }

    [Fact]
    public async Task A_server_that_is_not_there_ends_the_program_with_one_line()
    {
        var ending = await ServerProcess.RunAsync(
            "--Database:Provider=Postgres", "--ConnectionStrings:Registry=Host=127.0.0.1;Port=1;Database=ocop;Username=u;Password=secret-word;Timeout=2");

        Assert.Equal(1, ending.ExitCode);
        Assert.Contains("The database ocop on 127.0.0.1:1 cannot be reached (", ending.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", ending.Error, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> AskSqliteAsync()
    {
        await using var server = await ServerProcess.StartAsync("--urls=http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = server.Address };
        var answer = await client.GetAsync(Query);
        await answer.Content.LoadIntoBufferAsync();
        return answer;
    }
}
