using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Tests.Hosting;

public sealed class ServerAddressesTests
{
    [Fact]
    public void Without_configuration_it_is_the_loopback_default()
    {
        Assert.Equal(["http://127.0.0.1:5080"], Addresses());
    }

    [Theory]
    [InlineData("--urls=http://127.0.0.1:1;http://127.0.0.1:2", "http://127.0.0.1:1", "http://127.0.0.1:2")]
    [InlineData("--urls=", "http://127.0.0.1:5080")]
    [InlineData("--http_ports=81;82", "http://*:81", "http://*:82")]
    [InlineData("--https_ports=444", "https://*:444")]
    [InlineData("--Kestrel:Endpoints:Inner:Url=http://127.0.0.1:3", "http://127.0.0.1:3")]
    public void Each_way_to_configure_one_replaces_the_default(string argument, params string[] expected)
    {
        Assert.Equal(expected, Addresses(argument));
    }

    [Theory]
    [InlineData("--urls=http://127.0.0.1:1;foo", "foo")]
    [InlineData("--http_ports=many", "http://*:many")]
    [InlineData("--Kestrel:Endpoints:Inner:Url=http://inner", "http://inner")]
    public void What_is_no_address_is_named(string argument, string named)
    {
        var refusal = Assert.Throws<StartupException>(() => Addresses(argument));

        Assert.Equal($"'{named}' is no address to listen on; write --urls http://127.0.0.1:5080.", refusal.Message);
        Assert.Equal(2, refusal.ExitCode);
    }

    private static IReadOnlyList<string> Addresses(params string[] arguments)
    {
        // An empty builder sees neither files nor the environment of whoever runs the tests.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = arguments });
        builder.Configuration.AddCommandLine(arguments);
        builder.AddServerAddresses();
        return ServerAddresses.Configured(builder.Configuration);
    }
}
