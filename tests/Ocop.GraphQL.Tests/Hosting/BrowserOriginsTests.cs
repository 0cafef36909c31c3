using Microsoft.Extensions.Configuration;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Tests.Hosting;

public sealed class BrowserOriginsTests
{
    [Fact]
    public void Nobody_is_let_in_by_default() => Assert.Empty(Read().Origins);

    [Theory]
    [InlineData("https://portal.example", new[] { "https://portal.example" })]
    [InlineData("https://portal.example; http://localhost:5173 ;", new[] { "https://portal.example", "http://localhost:5173" })]
    [InlineData("https://portal.example;HTTPS://PORTAL.EXAMPLE", new[] { "https://portal.example" })]
    [InlineData("*", new[] { "*" })]
    public void Origins_are_separated_by_semicolons(string value, string[] origins) =>
        Assert.Equal(origins, Read(("Cors:Origins", value)).Origins);

    [Fact]
    public void A_file_may_list_them() =>
        Assert.Equal(
            ["https://one.example", "https://two.example:8443"],
            Read(("Cors:Origins:0", "https://one.example"), ("Cors:Origins:1", "https://two.example:8443")).Origins);

    [Theory]
    [InlineData("portal.example")]
    [InlineData("https://portal.example/")]
    [InlineData("https://portal.example/path")]
    [InlineData("https://user@portal.example")]
    [InlineData("https://*.example")]
    [InlineData("ftp://portal.example")]
    [InlineData("null")]
    public void What_is_no_origin_ends_the_start(string value)
    {
        var exception = Assert.Throws<StartupException>(() => Read(("Cors:Origins", value)));

        Assert.Equal(
            (ExitCode.Usage, $"Cors:Origins holds '{value}', which is no origin; write it as 'https://portal.example', with a port where it has one and nothing behind it, or '*' for every origin."),
            (exception.ExitCode, exception.Message));
    }

    [Fact]
    public void Every_origin_beside_one_is_a_contradiction() =>
        Assert.Equal(
            "Cors:Origins names * beside others; * alone stands for every origin.",
            Assert.Throws<StartupException>(() => Read(("Cors:Origins", "*;https://portal.example"))).Message);

    private static BrowserOrigins Read(params (string Key, string Value)[] values) => BrowserOrigins.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(v => KeyValuePair.Create(v.Key, (string?)v.Value))).Build());
}
