using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Ocop.GraphQL.Tests.Hosting;

/// <summary>A web server in this process, on a free port, with nothing but the parts that a test gives it: no registry, no files.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private RunningServer(WebApplication application)
    {
        this.application = application;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Uri Address => new(application.Urls.Single());

    public HttpClient Client { get; }

    public static Task<RunningServer> StartAsync(Action<WebApplication> map) => StartAsync(_ => { }, map);

    /// <param name="add">Adds services and options.</param>
    /// <param name="map">Adds to the pipeline and the endpoints.</param>
    public static async Task<RunningServer> StartAsync(Action<WebApplicationBuilder> add, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        add(builder);
        var application = builder.Build();
        map(application);
        await application.StartAsync();
        return new(application);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.DisposeAsync();
    }
}
