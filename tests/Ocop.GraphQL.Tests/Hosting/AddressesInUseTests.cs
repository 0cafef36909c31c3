using System.Net;
using System.Net.Sockets;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Tests.Hosting;

public sealed class AddressesInUseTests
{
    [Fact]
    public void An_address_in_use_is_told_as_the_web_server_tells_it()
    {
        using var holder = new TcpListener(IPAddress.Loopback, 0);
        holder.Start();
        string[] addresses = ["http://127.0.0.1:0", $"http://unix:{Path.Combine(Path.GetTempPath(), "none.sock")}", $"http://{holder.LocalEndpoint}/"];

        var exception = Assert.Throws<IOException>(() => AddressesInUse.Refuse(addresses));

        Assert.Equal(
            $"cannot listen on {addresses[2]}: the address is already in use. Choose another with --urls.",
            ListenFailure.Describe(exception, addresses));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("*")]
    public void A_free_address_is_left_free(string host)
    {
        using var holder = new TcpListener(IPAddress.Loopback, 0);
        holder.Start();
        int port = ((IPEndPoint)holder.LocalEndpoint).Port;
        holder.Stop();

        AddressesInUse.Refuse([$"http://{host}:{port}"]);

        using var next = new TcpListener(IPAddress.Loopback, port);
        next.Start();
        Assert.Equal(port, ((IPEndPoint)next.LocalEndpoint).Port);
    }

    [Fact]
    public void What_is_not_certain_is_left_to_the_web_server()
    {
        // An address of the documentation's block is no machine's.
        AddressesInUse.Refuse(["http://192.0.2.1:5080"]);

        Assert.Null(ListenFailure.Describe(new InvalidOperationException("other"), []));
    }
}
