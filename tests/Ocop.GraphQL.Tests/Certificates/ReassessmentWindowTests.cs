using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests.Certificates;

/// <summary>A window of re-evaluation is announced only where there is something left to evaluate again.</summary>
public sealed class ReassessmentWindowTests(GeneratedRegistryFixture registry) : IClassFixture<GeneratedRegistryFixture>
{
    [Theory]
    [InlineData("REVOKED", false)]
    [InlineData("SUPERSEDED", false)]
    [InlineData("VALID", true)]
    public async Task A_certificate_that_is_revoked_or_replaced_has_none(string status, bool isAnnounced)
    {
        var answer = JsonNode.Parse(await registry.AskAsync(
            $"{{ certificates(first: 100, asOf: \"2026-11-22\", where: {{status: {{eq: {status}}}}}) {{ nodes {{ reassessmentWindow {{ from }} }} }} }}"))!;

        var nodes = answer["data"]!["certificates"]!["nodes"]!.AsArray();
        Assert.InRange(nodes.Count, 10, 100);
        Assert.Equal(isAnnounced, nodes.Any(node => node!["reassessmentWindow"] is not null));
    }
}
