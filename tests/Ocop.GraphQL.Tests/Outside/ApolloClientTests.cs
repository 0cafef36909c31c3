using System.Text.Json;
using Ocop.Testing.Node;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>Apollo Client with its normalised cache and its own paging pages through the whole catalogue, today's and that of another day.</summary>
[Collection(ClientCollection.Name)]
public sealed class ApolloClientTests(ServedProgram program)
{
    private const string AsOf = "2023-06-01";

    [SkippableFact]
    public async Task A_normalised_cache_pages_to_the_end_without_gap_or_double_and_keeps_two_days_apart()
    {
        NodeProject.Require("graphql");
        var address = new Uri(await program.GetAddressAsync(), "/graphql").ToString();

        var lines = await NodeScript.RunAsync("@apollo/client", "apollo/pages.mjs", address, AsOf);

        var held = JsonSerializer.Deserialize<Held>(lines.Single(), JsonSerializerOptions.Web)!;
        Assert.InRange(held.TotalCount, 500, int.MaxValue);
        Assert.Equal(((held.TotalCount + 99) / 100, held.TotalCount), (held.Pages, held.Codes.Count));

        // The list that grew page by page is the server's own, in its order: nothing missing, nothing twice.
        Assert.Equal(held.CodesOfServer, held.Codes);
        Assert.Equal(held.TotalCount, held.Codes.Distinct().Count());

        // One entity for each record, whatever number of pages or products it stands on.
        Assert.Equal((held.TotalCount, held.Producers), (held.Entities.Products, held.Entities.Producers));
        Assert.True(held.NodeFromCache);

        // Another day's list is a list of its own, of entities of its own; today's has not moved.
        Assert.Equal(["products:{}", $$"""products:{"asOf":"{{AsOf}}"}"""], held.Lists.Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(held.Codes.Order(StringComparer.Ordinal), held.CodesAsOf.Order(StringComparer.Ordinal));
        Assert.Equal((held.Pages, 0, 2 * held.TotalCount), (held.PagesAsOf, held.SharedIds, held.EntitiesInTheEnd.Products));
        Assert.Equal(held.Certified, held.CertifiedAfterwards);
        Assert.NotEqual(held.Certified, held.CertifiedAsOf);
    }

    /// <summary>What the client holds in the end; see the script.</summary>
    private sealed record Held(
        int Pages,
        int PagesAsOf,
        int TotalCount,
        IReadOnlyList<string> Codes,
        IReadOnlyList<string> CodesAsOf,
        IReadOnlyList<string> CodesOfServer,
        int Producers,
        Entities Entities,
        Entities EntitiesInTheEnd,
        int SharedIds,
        int Certified,
        int CertifiedAsOf,
        int CertifiedAfterwards,
        bool NodeFromCache,
        IReadOnlyList<string> Lists);

    private sealed record Entities(int Products, int Producers);
}
