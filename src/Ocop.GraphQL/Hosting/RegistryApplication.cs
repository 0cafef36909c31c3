using Ocop.GraphQL.Caching;
using Ocop.GraphQL.Changes;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Exports;
using Ocop.GraphQL.GraphiQL;
using Ocop.GraphQL.Http;
using Ocop.Storage;

namespace Ocop.GraphQL.Hosting;

/// <summary>The server: its parts put together, and its life from start to end.</summary>
internal static class RegistryApplication
{
    /// <summary>Serves until stopped, and tells the operator in one line why it could not.</summary>
    /// <param name="arguments">Configuration arguments, each as <c>--key=value</c>.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        WebApplication? application = null;
        try
        {
            application = Build(arguments, Directory.GetCurrentDirectory());
            await ServeAsync(application);
            return ExitCode.Success;
        }
        // Stopped by Ctrl-C or SIGTERM before it had started.
        catch (OperationCanceledException) when (application is { Lifetime.ApplicationStopping.IsCancellationRequested: true })
        {
            return ExitCode.Success;
        }
        catch (Exception exception)
        {
            return Report(exception, application);
        }
        finally
        {
            if (application is not null) await application.DisposeAsync();
        }
    }

    /// <summary>Puts the server together without starting it.</summary>
    /// <param name="arguments">Configuration arguments, each as <c>--key=value</c>.</param>
    /// <param name="callerFolder">The folder that a relative database file is meant from.</param>
    /// <exception cref="StartupException">A configured value is not understood.</exception>
    public static WebApplication Build(string[] arguments, string callerFolder)
    {
        // The server's own files lie beside its assembly, from whatever folder it is started.
        // Slim, with HTTPS: what else the fuller builder adds (IIS, QUIC, event logs) costs every start and serves nobody here.
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.AddPlainLogging();
        builder.AddStartupSilence();
        builder.AddServerAddresses();
        builder.AddRequestLimits();
        builder.Services.AddSingleton(RegistryOptions.Read(builder.Configuration, callerFolder));
        builder.Services.AddSingleton(ServiceOptions.Read(builder.Configuration, callerFolder));
        builder.Services.AddSingleton(CacheOptions.Read(builder.Configuration));
        builder.Services.AddSingleton(ChangeFeedOptions.Read(builder.Configuration));
        builder.Services.AddHealth();
        builder.AddCrossOrigin();
        builder.AddRegistry();
        builder.AddExport(callerFolder);

        WebApplication application = builder.Build();
        application.UseCrossOrigin();
        application.UseSchemaParameter();
        application.UseGraphiQL();
        application.MapHealth();
        application.MapGraphQL();
        application.MapExport();
        return application;
    }

    private static async Task ServeAsync(WebApplication application)
    {
        AddressesInUse.Refuse(ServerAddresses.Configured(application.Configuration));
        _ = application.Services.GetRequiredService<EngineOptions>();

        // The schema takes about as long to build as all else does, and needs nothing of it.
        Task<GraphQLEndpoint> endpoint = Task.Run(application.Services.GetRequiredService<GraphQLEndpoint>);
        using (new EarlyStop())
        {
            // Before anything is listened to: a registry that cannot be opened ends the start.
            application.Services.GetRequiredService<RegistryStore>();
        }

        await application.StartAsync();
        await endpoint;
        application.Services.GetRequiredService<StartupSilence>().End();
        ServerLog.Started(application.Logger, application.Urls, application.Services.GetRequiredService<RegistryOptions>());
        await application.WaitForShutdownAsync();
    }

    private static int Report(Exception exception, WebApplication? application)
    {
        StartupFailure failure = StartupFailure.Describe(exception, application is null ? null : StartupFacts.Of(application));
        Console.Error.WriteLine($"ocop: {failure.Message}");
        if (!failure.IsExplained) ServerLog.Write(exception, application);
        return failure.ExitCode;
    }
}
