using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests.Locations;

/// <summary>What lies near is told from what nobody has located, on generated products of which two in five have no location.</summary>
public sealed class WithoutLocationTests(GeneratedRegistryFixture generated) : IClassFixture<GeneratedRegistryFixture>
{
    private const string Hanoi = "{latitude: 21.03, longitude: 105.85, radius: 60}";
    private const string OpenSea = "{latitude: 12, longitude: 113, radius: 50}";

    [Fact]
    public async Task What_near_leaves_out_for_want_of_a_location_is_counted()
    {
        var answer = await DataAsync(
            $$$$"""
            {
              near: products(first: 1, where: {near: {{{{Hanoi}}}}, stars: {gte: 4}}) { totalCount withoutLocation }
              without: products(where: {hasLocation: {eq: false}, stars: {gte: 4}}) { totalCount withoutLocation }
              located: products(where: {hasLocation: {eq: true}, stars: {gte: 4}}) { totalCount withoutLocation }
              all: products(where: {stars: {gte: 4}}) { totalCount withoutLocation }
              statistics(where: {near: {{{{Hanoi}}}}, stars: {gte: 4}}) { products withoutLocation }
            }
            """);

        var without = Total(answer["without"]!);
        Assert.InRange(without, 100, 300);
        Assert.InRange(Total(answer["near"]!), 1, 100);
        Assert.Equal(
            [without, without, 0, without, without],
            new[] { "near", "without", "located", "all", "statistics" }.Select(list => (int)answer[list]!["withoutLocation"]!));
        Assert.Equal(Total(answer["all"]!), without + Total(answer["located"]!));
        Assert.Equal(Total(answer["near"]!), (int)answer["statistics"]!["products"]!);
    }

    [Fact]
    public async Task An_empty_answer_is_told_from_one_that_nothing_is_recorded_for()
    {
        var sea = (await DataAsync($"{{ products(where: {{near: {OpenSea}}}) {{ totalCount withoutLocation nodes {{ name }} }} }}"));
        using var published = new OwnRegistry();
        var bare = (await published.AskAsync(
            $"{{ products(where: {{near: {OpenSea}}}) {{ totalCount withoutLocation }} all: products {{ totalCount }} }}", RegistryFixture.Today))["data"]!;

        Assert.Equal((0, 0), (Total(sea["products"]!), sea["products"]!["nodes"]!.AsArray().Count));
        Assert.InRange((int)sea["products"]!["withoutLocation"]!, 700, 900);
        Assert.Equal((0, Total(bare["all"]!)), (Total(bare["products"]!), (int)bare["products"]!["withoutLocation"]!));
    }

    [Fact]
    public async Task Areas_anywhere_in_a_filter_are_left_aside()
    {
        var answer = await DataAsync(
            $$$$"""
            {
              either: products(where: {or: [{near: {{{{Hanoi}}}} }, {near: {{{{OpenSea}}}} }], sector: {eq: "I"}}) { withoutLocation }
              one: products(where: {and: [{or: [{near: {{{{Hanoi}}}}, sector: {eq: "I"}}]}]}) { withoutLocation }
              none: products(where: {sector: {eq: "I"}, hasLocation: {eq: false}}) { totalCount }
              other: products(where: {or: [{near: {{{{Hanoi}}}}, sector: {eq: "I"}}, {sector: {eq: "II"}}], hasLocation: {eq: false}}) { totalCount withoutLocation }
              second: products(where: {sector: {eq: "II"}, hasLocation: {eq: false}}) { totalCount }
            }
            """);

        var none = Total(answer["none"]!);
        Assert.InRange(none, 100, 800);
        Assert.Equal((none, none), ((int)answer["either"]!["withoutLocation"]!, (int)answer["one"]!["withoutLocation"]!));
        Assert.Equal(Total(answer["second"]!), Total(answer["other"]!));
        Assert.Equal(none + Total(answer["second"]!), (int)answer["other"]!["withoutLocation"]!);
    }

    [Fact]
    public async Task Every_producers_list_counts_its_own()
    {
        var producers = (await DataAsync(
            $$$$"""
            {
              producers(first: 30) { nodes {
                near: products(where: {near: {{{{OpenSea}}}} }) { totalCount withoutLocation }
                without: products(where: {hasLocation: {eq: false}}) { totalCount }
              } }
            }
            """))["producers"]!["nodes"]!.AsArray();

        Assert.All(producers, producer => Assert.Equal((0, Total(producer!["without"]!)), (Total(producer["near"]!), (int)producer["near"]!["withoutLocation"]!)));
        Assert.InRange(producers.Count(producer => Total(producer!["without"]!) > 0), 5, 29);
    }

    private static int Total(JsonNode list) => (int)list["totalCount"]!;

    private async Task<JsonNode> DataAsync(string query)
    {
        var answer = JsonNode.Parse(await generated.AskAsync(query))!;
        Assert.Null(answer["errors"]?.ToJsonString());
        return answer["data"]!;
    }
}
