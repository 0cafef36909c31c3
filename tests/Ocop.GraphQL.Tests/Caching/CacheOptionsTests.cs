using Microsoft.Extensions.Configuration;
using Ocop.GraphQL.Caching;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Tests.Caching;

public sealed class CacheOptionsTests
{
    [Fact]
    public void Sixty_four_mebibytes_and_a_minute_where_nothing_is_said()
    {
        Assert.Equal(new CacheOptions { Bytes = 67_108_864, MaxAge = 60 }, Read());
        Assert.Equal(1_048_576, Read().EntryBytes);
    }

    [Fact]
    public void Both_can_be_configured()
    {
        var options = Read(("Cache:Bytes", "1000"), ("Cache:MaxAge", "0"));

        Assert.Equal((1000L, 0, 1000), (options.Bytes, options.MaxAge, options.EntryBytes));
    }

    [Theory]
    [InlineData("Cache:Bytes", "64 MiB", "Cache:Bytes is '64 MiB'; accepted is a whole number from 0 to 9223372036854775807.")]
    [InlineData("Cache:Bytes", "-1", "Cache:Bytes is '-1'; accepted is a whole number from 0 to 9223372036854775807.")]
    [InlineData("Cache:MaxAge", "31536001", "Cache:MaxAge is '31536001'; accepted is a whole number from 0 to 31536000.")]
    public void What_is_no_such_number_is_told_in_one_line(string key, string value, string message)
    {
        var exception = Assert.Throws<StartupException>(() => Read((key, value)));

        Assert.Equal((message, ExitCode.Usage), (exception.Message, exception.ExitCode));
    }

    private static CacheOptions Read(params (string Key, string Value)[] values) => CacheOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value))).Build());
}
