using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.CommandLine;

/// <summary>What every command on the registry's database shares: its configuration, an end in good order, failures in one line.</summary>
internal static class RegistryCommand
{
    /// <summary>Runs the work of a command.</summary>
    /// <param name="context">What the command is run with.</param>
    /// <param name="work">The work on the configured registry, which ends when the token asks it to.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(CommandContext context, Action<RegistryOptions, CancellationToken> work) => Run(context, (registry, stop) =>
    {
        work(registry, stop);
        return ExitCode.Success;
    });

    /// <summary>Runs the work of a command that says itself how it ended.</summary>
    /// <param name="context">What the command is run with.</param>
    /// <param name="work">The work on the configured registry, which answers one of <see cref="ExitCode"/>.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(CommandContext context, Func<RegistryOptions, CancellationToken, int> work)
    {
        RegistryOptions? registry = null;
        using var stop = new StopSignal();
        try
        {
            registry = ReadOptions(context.Configuration);
            return work(registry, stop.Token);
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            context.Error.WriteLine("ocop: stopped; nothing was written.");
            return ExitCode.Failure;
        }
        catch (Exception exception)
        {
            StartupFailure failure = StartupFailure.Describe(exception, registry is null ? null : new([], registry.DataSource));
            context.Error.WriteLine($"ocop: {failure.Message}");
            if (!failure.IsExplained) ServerLog.Write(exception, application: null);
            return failure.ExitCode;
        }
    }

    // From the same places as the server's own: the file beside the program, the environment, the arguments.
    private static RegistryOptions ReadOptions(string[] arguments) => RegistryOptions.Read(
        WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory }).Configuration,
        Directory.GetCurrentDirectory());
}
