using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Ocop.GraphQL.Hosting;

/// <summary>Why the server cannot listen, in the operator's words.</summary>
internal static class ListenFailure
{
    // The web server throws a bare InvalidOperationException; nothing but its text tells it apart.
    private const string NoCertificate = "Unable to configure HTTPS endpoint";

    /// <summary>One line that names the address and what stands against it; null when the exception is about something else.</summary>
    public static string? Describe(Exception exception, IReadOnlyList<string> addresses) =>
        Reason(exception) is { } reason ? $"cannot listen on {AddressIn(exception, addresses)}: {reason}" : null;

    private static string? Reason(Exception exception) =>
        exception switch
        {
            IOException { InnerException: AddressInUseException } => "the address is already in use. Choose another with --urls.",
            SocketException { SocketErrorCode: SocketError.AccessDenied } =>
                "this user may not use the port. Choose one of 1024 or above with --urls.",
            SocketException { SocketErrorCode: SocketError.AddressNotAvailable } =>
                "the address is none of this machine's. Choose another with --urls.",
            InvalidOperationException when exception.Message.StartsWith(NoCertificate, StringComparison.Ordinal) =>
                "HTTPS needs a certificate. Name one with --Kestrel:Certificates:Default:Path.",
            _ => null,
        };

    /// <summary>The address that the exception names, and all of them when it names none.</summary>
    private static string AddressIn(Exception exception, IReadOnlyList<string> addresses) =>
        addresses.FirstOrDefault(address => exception.Message.Contains(address.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
        ?? string.Join(';', addresses);
}
