using Ocop.GraphQL.Tests.Hosting;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>The real program with the published products, started when the first test asks and shared by those of its collection.</summary>
public sealed class ServedProgram : IAsyncLifetime
{
    private ServerProcess? process;

    /// <summary>Where the service answers.</summary>
    public async Task<Uri> GetAddressAsync() => (process ??= await ServerProcess.StartAsync("--urls=http://127.0.0.1:0")).Address;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (process is not null) await process.DisposeAsync();
    }
}
