using System.Runtime.InteropServices;

namespace Ocop.GraphQL.Hosting;

/// <summary>Ends the process well when it is stopped while the registry is still being opened, before the host listens for signals.</summary>
/// <remarks>Loading is one transaction of the database: what is cut off was never there.</remarks>
internal sealed class EarlyStop : IDisposable
{
    private readonly PosixSignalRegistration[] registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, End),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, End),
    ];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in registrations) registration.Dispose();
    }

    private static void End(PosixSignalContext signal)
    {
        signal.Cancel = true;
        Environment.Exit(ExitCode.Success);
    }
}
