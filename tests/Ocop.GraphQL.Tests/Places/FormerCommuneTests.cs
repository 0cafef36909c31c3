using System.Text.Json.Nodes;
using NodaTime;

namespace Ocop.GraphQL.Tests.Places;

/// <summary>A former commune whose list names no successor: known until the reform, unknown since, and never guessed.</summary>
public sealed class FormerCommuneTests : IDisposable
{
    private const string Times = "'2026-11-22T03:04:05.000000Z', '2026-11-22T03:04:05.000000Z', 1";

    private readonly OwnRegistry registry = new(
        $"""
        INSERT INTO communes (code, official_code, name, name_folded, name_sort, kind, province_code, valid_from, valid_until, successor_codes, created_at, updated_at, revision) VALUES
            ('63:24848', '24848', 'Lát', 'lat', 'lat', 'Commune', '68', NULL, '2025-06-30', '', {Times}),
            ('63:24846', '24846', 'Đạ Nhim', 'da nhim', 'da nhim', 'Commune', '68', NULL, '2025-06-30', '24781', {Times}),
            ('34:24781', '24781', 'Lang Biang', 'lang biang', 'lang biang', 'Ward', '68', '2025-07-01', NULL, '', {Times})
        """,
        "UPDATE products SET commune_code_before_2025 = '24848' WHERE id = 1",
        "UPDATE products SET commune_code_before_2025 = '24846', commune_code_from_2025 = '24781' WHERE id = 2");

    [Fact]
    public async Task It_is_the_commune_of_its_days_and_no_commune_since()
    {
        Assert.Equal(["24846", "24848"], await CommunesAsync("2025-06-30", """{communeCode: {in: ["24848", "24846"], at: "2025-06-30"}}"""));
        Assert.Equal([null, "24781"], await CommunesAsync("2026-11-22", """{communeCode: {in: ["24848", "24846"], at: "2025-06-30"}}"""));
        Assert.Equal([null, "24781"], await CommunesAsync("2026-11-22", """{communeCode: {in: ["24848", "24846"]}}"""));
        Assert.Equal(["24781"], await CommunesAsync("2026-11-22", """{communeCode: {eq: "24781", at: "2026-11-22"}}"""));
    }

    [Fact]
    public async Task Its_code_is_none_of_a_day_since_the_reform()
    {
        var answer = await AskAsync("2026-11-22", """{communeCode: {eq: "24848", at: "2026-11-22"}}""");

        Assert.Equal("UNKNOWN_COMMUNE_CODE", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.Equal("\"24848\" is no code of a commune on the official lists recorded here on 2026-11-22.", (string?)answer["errors"]![0]!["message"]);
    }

    [Fact]
    public async Task Unknown_since_the_reform_is_asked_for_by_null()
    {
        var answer = await registry.AskAsync(
            """
            {
              unknown: products(where: {communeCode: {eq: null, at: "2026-11-22"}}) { totalCount }
              known: products(where: {communeCode: {eq: "24848", at: "2025-06-30"}}) { totalCount }
              all: products { totalCount }
            }
            """,
            new LocalDate(2026, 11, 22));

        var counts = answer["data"]!.AsObject().ToDictionary(count => count.Key, count => (int)count.Value!["totalCount"]!);
        Assert.Equal((counts["all"] - 1, 1), (counts["unknown"], counts["known"]));
    }

    public void Dispose() => registry.Dispose();

    private async Task<List<string?>> CommunesAsync(string asOf, string where)
    {
        var answer = await AskAsync(asOf, where);
        return [.. answer["data"]!["products"]!["nodes"]!.AsArray().Select(node => (string?)node!["commune"]?["code"]).Order(StringComparer.Ordinal)];
    }

    private Task<JsonNode> AskAsync(string asOf, string where) =>
        registry.AskAsync($"{{ products(first: 5, asOf: \"{asOf}\", where: {where}) {{ nodes {{ code commune {{ code }} }} }} }}", new LocalDate(2026, 11, 22));
}
