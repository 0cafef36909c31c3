using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Ocop.GraphQL.Hosting;
using Ocop.Storage;
using Ocop.Storage.DataSets;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests.Hosting;

public sealed class HealthTests
{
    [Fact]
    public async Task A_process_that_serves_is_live()
    {
        await using var server = await StartAsync(new Part("loading"));

        using var response = await server.Client.GetAsync(Health.LivePath);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("live", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(Health.LivePath)]
    [InlineData(Health.ReadyPath)]
    public async Task HEAD_answers_as_GET_without_the_text_and_other_methods_are_not_allowed(string path)
    {
        await using var server = await StartAsync(new Part(null));

        using var get = await server.Client.GetAsync(path);
        using var head = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        using var post = await server.Client.PostAsync(path, new StringContent(""));

        Assert.Equal((get.StatusCode, ""), (head.StatusCode, await head.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
        Assert.Equal("GET, HEAD", string.Join(", ", post.Content.Headers.Allow));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.OK, "ready")]
    [InlineData("loading", HttpStatusCode.ServiceUnavailable, "not ready: loading")]
    public async Task A_process_is_ready_when_nothing_stands_against_it(string? obstacle, HttpStatusCode status, string text)
    {
        await using var server = await StartAsync(new Part(obstacle));

        using var response = await server.Client.GetAsync(Health.ReadyPath);

        Assert.Equal((status, text), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_server_is_ready_when_all_its_parts_are()
    {
        Assert.Null(await FindObstacleAsync(new Part(null), new Part(null)));
        Assert.Equal("loading", await FindObstacleAsync(new Part(null), new Part("loading"), new Part("later")));
    }

    [Fact]
    public async Task A_server_without_parts_is_not_ready()
    {
        Assert.Equal("no registry is attached", await FindObstacleAsync());
    }

    [Fact]
    public async Task A_part_that_fails_is_not_ready_and_keeps_its_reason_to_the_log()
    {
        Assert.Equal("the registry does not answer", await FindObstacleAsync(new FailingPart()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_registry_whose_file_was_removed_or_replaced_is_not_ready(bool replaced)
    {
        var folder = Directory.CreateTempSubdirectory("ocop-tests-");
        try
        {
            var file = Path.Combine(folder.FullName, "registry.db");
            using var store = RegistryStore.Open(
                new Storage.Opening.RegistryOptions($"Data Source={file}")
                {
                    Clock = new RegistryFixture.FixedClock(),
                    DataSets = [new DataSetFile(Repository.PathOf("data", "published-products.csv"))],
                },
                NullLogger.Instance);
            var readiness = new RegistryReadiness(store);
            Assert.Null(await readiness.FindObstacleAsync(CancellationToken.None));

            File.Move(file, file + ".away");
            if (replaced) File.Copy(file + ".away", file);

            Assert.Equal("the file of the registry was removed or replaced", await readiness.FindObstacleAsync(CancellationToken.None));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<RunningServer> StartAsync(IReadiness part) =>
        RunningServer.StartAsync(
            builder =>
            {
                builder.Services.AddHealth();
                builder.Services.AddSingleton(part);
            },
            application => application.MapHealth());

    private static Task<string?> FindObstacleAsync(params IReadiness[] parts) =>
        new Readiness(parts, NullLogger<Readiness>.Instance).FindObstacleAsync(CancellationToken.None);

    private sealed class Part(string? obstacle) : IReadiness
    {
        public ValueTask<string?> FindObstacleAsync(CancellationToken cancellation) => new(obstacle);
    }

    private sealed class FailingPart : IReadiness
    {
        public ValueTask<string?> FindObstacleAsync(CancellationToken cancellation) => throw new InvalidOperationException("secret");
    }
}
