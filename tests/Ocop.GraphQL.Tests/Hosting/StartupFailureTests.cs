using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Tests.Hosting;

public sealed class StartupFailureTests
{
    private static readonly StartupFacts Facts = new(["http://127.0.0.1:1", "http://127.0.0.1:2"], "/var/registry.db");

    [Theory]
    [InlineData(5, "another process is holding it.")]
    [InlineData(6, "another process is holding it.")]
    [InlineData(8, "it may not be written.")]
    [InlineData(10, "reading or writing the disk failed.")]
    [InlineData(11, "it is damaged; restore it from a backup.")]
    [InlineData(13, "the disk is full.")]
    [InlineData(14, "it cannot be opened; its folder must exist and be writable.")]
    [InlineData(26, "the file is no SQLite database.")]
    [InlineData(99, "SQLite reports error 99.")]
    public void A_database_that_cannot_be_used_is_named_with_the_reason(int code, string reason)
    {
        var wrapped = new InvalidOperationException("while migrating", new SqliteException("text", code));

        Assert.Equal(new StartupFailure($"cannot use the database /var/registry.db: {reason}", 1), Describe(wrapped));
    }

    [Fact]
    public void An_address_in_use_is_the_one_that_the_web_server_names()
    {
        var failure = Describe(new IOException("Failed to bind to address http://127.0.0.1:2: in use.", new AddressInUseException("in use")));

        Assert.Equal(
            new StartupFailure("cannot listen on http://127.0.0.1:2: the address is already in use. Choose another with --urls.", 1), failure);
    }

    [Theory]
    [InlineData(SocketError.AccessDenied, "this user may not use the port. Choose one of 1024 or above with --urls.")]
    [InlineData(SocketError.AddressNotAvailable, "the address is none of this machine's. Choose another with --urls.")]
    public void Where_the_web_server_names_no_address_all_are_named(SocketError code, string reason)
    {
        var failure = Describe(new AggregateException(new SocketException((int)code)));

        Assert.Equal(new StartupFailure($"cannot listen on http://127.0.0.1:1;http://127.0.0.1:2: {reason}", 1), failure);
    }

    [Fact]
    public void A_known_refusal_keeps_its_words_and_its_code_however_deep_it_stands()
    {
        var wrapped = new AggregateException(new InvalidOperationException("outer", new StartupException("row 7 cannot be read.", 1)));

        Assert.Equal(new StartupFailure("row 7 cannot be read.", 1), StartupFailure.Describe(wrapped, null));
    }

    [Fact]
    public void A_configuration_file_that_cannot_be_read_is_named_in_one_line()
    {
        var failure = StartupFailure.Describe(new InvalidDataException("Failed to load\r\nappsettings.json"), null);

        Assert.Equal(new StartupFailure("the configuration cannot be read: Failed to load appsettings.json", 2), failure);
    }

    [Fact]
    public void What_nobody_foresaw_is_left_to_the_log()
    {
        var failure = Describe(new InvalidOperationException("secret"));

        Assert.Equal(
            new StartupFailure("an unexpected InvalidOperationException ended the program; the log has the details.", 1, IsExplained: false),
            failure);
    }

    private static StartupFailure Describe(Exception exception) => StartupFailure.Describe(exception, Facts);
}
