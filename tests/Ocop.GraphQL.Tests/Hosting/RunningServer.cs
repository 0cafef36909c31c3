using Microsoft.AspNetCore.Builder;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Tests.Hosting;

/// <summary>The server in this process, on a free port and an empty folder.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-");
    private readonly WebApplication application;

    private RunningServer(Action<WebApplication> configure)
    {
        application = RegistryApplication.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"], folder.FullName);
        configure(application);
    }

    public Uri Address => new(application.Urls.Single());

    public HttpClient Client { get; private set; } = null!;

    public static Task<RunningServer> StartAsync() => StartAsync(_ => { });

    /// <param name="configure">Adds to the server's pipeline and endpoints before it starts.</param>
    public static async Task<RunningServer> StartAsync(Action<WebApplication> configure)
    {
        var server = new RunningServer(configure);
        await server.application.StartAsync();
        server.Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
