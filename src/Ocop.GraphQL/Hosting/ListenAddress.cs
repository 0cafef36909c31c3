using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Ocop.GraphQL.Hosting;

/// <summary>Whether a text is an address that the web server listens on as it is written.</summary>
/// <remarks>
/// The web server takes an unknown host name, and a port that is no number, to mean every network of the machine: a slip of the
/// finger must not open the server to the world.
/// </remarks>
internal static class ListenAddress
{
    /// <summary>Takes <c>http</c> or <c>https</c>, an IP address, <c>localhost</c>, <c>*</c>, <c>+</c> or a Unix socket, and a port.</summary>
    public static bool IsValid(string text) =>
        text.TrimEnd('/').Split("://") is [var scheme, var authority]
        && scheme.ToLowerInvariant() is "http" or "https"
        && (IsUnixSocket(authority) || IsHostAndPort(authority));

    private static bool IsUnixSocket(string authority) => authority.StartsWith("unix:/", StringComparison.Ordinal);

    private static bool IsHostAndPort(string authority)
    {
        int colon = authority.LastIndexOf(':');
        if (colon <= authority.LastIndexOf(']')) return IsHost(authority);
        string host = authority[..colon];
        return IsHost(host) && IsPort(authority[(colon + 1)..], host);
    }

    private static bool IsHost(string host) => host is "*" or "+" || IsLocalhost(host) || IsVersion4(host) || IsVersion6(host);

    private static bool IsLocalhost(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    // '127.1' and '5080' parse as addresses too, hence the comparison.
    private static bool IsVersion4(string host) =>
        IPAddress.TryParse(host, out IPAddress? address)
        && address.AddressFamily == AddressFamily.InterNetwork
        && address.ToString() == host;

    private static bool IsVersion6(string host) =>
        host is ['[', .., ']'] && IPAddress.TryParse(host, out IPAddress? address) && address.AddressFamily == AddressFamily.InterNetworkV6;

    // Port 0 lets the system choose one; 'localhost' is two addresses, which would get two.
    private static bool IsPort(string port, string host) =>
        ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number) && (number > 0 || !IsLocalhost(host));
}
