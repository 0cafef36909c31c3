using Ocop.GraphQL.CommandLine;

namespace Ocop.GraphQL.Tests.CommandLine;

public sealed class ConfigurationArgumentsTests
{
    [Fact]
    public void Both_ways_to_write_a_value_come_out_as_one()
    {
        var split = ConfigurationArguments.Split(["--urls", "http://127.0.0.1:6000", "--Database:Provider=Sqlite"]);

        Assert.Equal(["--urls=http://127.0.0.1:6000", "--Database:Provider=Sqlite"], split.Configuration);
        Assert.Empty(split.Command);
        Assert.Null(split.Refusal);
    }

    [Fact]
    public void A_value_may_hold_equals_signs()
    {
        var split = ConfigurationArguments.Split(["--ConnectionStrings:Registry", "Data Source=a.db;Mode=ReadOnly"]);

        Assert.Equal(["--ConnectionStrings:Registry=Data Source=a.db;Mode=ReadOnly"], split.Configuration);
    }

    [Fact]
    public void The_command_and_what_is_unknown_are_left_in_their_order()
    {
        var split = ConfigurationArguments.Split(["serve", "--URLS=http://127.0.0.1:1", "--url=x", "--Database:Provder", "y", "--help"]);

        Assert.Equal(["--URLS=http://127.0.0.1:1"], split.Configuration);
        Assert.Equal(["serve", "--url=x", "--Database:Provder", "y", "--help"], split.Command);
    }

    [Theory]
    [InlineData("--Logging:LogLevel:Default=Debug", true)]
    [InlineData("--logging:console:formattername=json", true)]
    [InlineData("--Kestrel:Limits:MaxRequestBodySize=5", true)]
    [InlineData("--environment=Development", true)]
    [InlineData("--http_ports=8080", true)]
    [InlineData("--Logging:=Debug", false)]
    [InlineData("--Logging=Debug", false)]
    [InlineData("--Log:Level=Debug", false)]
    [InlineData("--ConnectionStrings:Other=x", false)]
    [InlineData("urls=http://127.0.0.1:1", false)]
    [InlineData("/urls=http://127.0.0.1:1", false)]
    public void A_key_is_configuration_when_something_reads_it(string argument, bool isConfiguration)
    {
        var split = ConfigurationArguments.Split([argument]);

        Assert.Equal(isConfiguration ? [argument] : [], split.Configuration);
    }

    [Theory]
    [InlineData("--urls")]
    [InlineData("--urls", "--help")]
    public void A_key_without_a_value_is_refused(params string[] arguments)
    {
        Assert.Equal("Option '--urls' needs a value.", ConfigurationArguments.Split(arguments).Refusal);
    }
}
