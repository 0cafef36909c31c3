using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Tests.Hosting;

public sealed class ListenAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("HTTP://127.0.0.1:0/")]
    [InlineData("http://127.0.0.1")]
    [InlineData("https://0.0.0.0:65535")]
    [InlineData("http://localhost:80")]
    [InlineData("http://*:80")]
    [InlineData("http://+:80")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://[::]")]
    [InlineData("http://unix:/run/ocop.sock")]
    public void Is_taken_where_the_server_listens_as_written(string address) => Assert.True(ListenAddress.IsValid(address));

    [Theory]
    [InlineData("")]
    [InlineData("foo")]
    [InlineData("5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("ftp://127.0.0.1:5080")]
    [InlineData("http://")]
    [InlineData("http://:5080")]
    [InlineData("http://127.0.0.l:5080")]
    [InlineData("http://127.1:5080")]
    [InlineData("http://example.org:5080")]
    [InlineData("http://127.0.0.1:port")]
    [InlineData("http://127.0.0.1:65536")]
    [InlineData("http://127.0.0.1:-1")]
    [InlineData("http://127.0.0.1: 80")]
    [InlineData("http://127.0.0.1:")]
    [InlineData("http://::1:5080")]
    [InlineData("http://[127.0.0.1]:5080")]
    [InlineData("http://localhost:0")]
    [InlineData("http://127.0.0.1:5080/base")]
    public void Is_refused_where_it_would_listen_elsewhere_or_nowhere(string address) => Assert.False(ListenAddress.IsValid(address));
}
