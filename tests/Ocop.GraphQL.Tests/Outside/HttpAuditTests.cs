using System.Text.Json;
using Ocop.GraphQL.Tests.Hosting;
using Ocop.Testing.Node;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>The audits that npm graphql-http makes of a server of GraphQL over HTTP, against the real program.</summary>
public sealed class HttpAuditTests
{
    /// <summary>Audits that the server does not pass, by name; docs/spec-coverage.md gives the reason of each.</summary>
    private static readonly string[] Exceptions = [];

    [SkippableFact]
    public async Task Every_audit_passes_but_the_named_exceptions()
    {
        NodeProject.Require("graphql-http");
        await using var server = await ServerProcess.StartAsync("--urls=http://127.0.0.1:0");

        var lines = await NodeScript.RunAsync("graphql-http", "graphql-http/audit.mjs", new Uri(server.Address, "/graphql").ToString());

        var audits = lines.Select(line => JsonSerializer.Deserialize<Audit>(line, JsonSerializerOptions.Web)!).ToList();
        // The package has 61; an audit that is no longer made proves nothing.
        Assert.Equal(61, audits.Count);
        var failed = audits.Where(audit => audit.Status != "ok").ToList();
        Assert.True(
            failed.Select(audit => audit.Name).SequenceEqual(Exceptions),
            string.Join('\n', failed.Select(audit => $"{audit.Id} {audit.Name}: {audit.Status}, {audit.Reason}")));
    }

    private sealed record Audit(string Id, string Name, string Status, string? Reason);
}
