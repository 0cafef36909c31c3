using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Ocop.GraphQL.Hosting;

/// <summary>Looks for addresses in use before the registry is loaded, which may take a while: whoever mistyped a port is told at once.</summary>
/// <remarks>Only what is certain is told here. Everything else about an address is the web server's to find when it listens.</remarks>
internal static class AddressesInUse
{
    /// <summary>Tries each address, and leaves it free again.</summary>
    /// <exception cref="IOException">One is in use; as the web server would throw it.</exception>
    public static void Refuse(IEnumerable<string> addresses)
    {
        foreach (string address in addresses)
        {
            BindingAddress binding = BindingAddress.Parse(address);
            if (!binding.IsUnixPipe && binding.Port > 0) Try(address, new(HostOf(binding.Host), binding.Port));
        }
    }

    private static void Try(string address, IPEndPoint endpoint)
    {
        using var listener = new TcpListener(endpoint);
        try
        {
            listener.Start();
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new IOException($"{address} is in use.", new AddressInUseException(exception.Message, exception));
        }
        catch (SocketException)
        {
            // Not allowed, or none of this machine's: the web server says which.
        }
    }

    private static IPAddress HostOf(string host) =>
        IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address) ? address
        : host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback
        : IPAddress.Any;
}
