using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Ocop.GraphQL.Tests.Certificates;

/// <summary>Lists of certificates at the edges: values that no source states, and ends that are near, far or past.</summary>
[Collection(RegistryCollection.Name)]
public sealed class CertificateListTests(RegistryFixture registry)
{
    [Theory]
    [InlineData("validUntil", "ASC")]
    [InlineData("validUntil", "DESC")]
    [InlineData("decisionDate", "ASC")]
    [InlineData("decisionDate", "DESC")]
    [InlineData("stars", "ASC")]
    [InlineData("stars", "DESC")]
    public async Task Certificates_without_a_value_stand_last_in_either_direction(string key, string direction)
    {
        var values = await AllAsync(key, direction);
        var stated = values.TakeWhile(value => value is not null).ToList();
        var count = await CountAsync($"{key}: {{eq: null}}");

        Assert.NotEqual(0, count);
        Assert.Equal((count, await TotalAsync("")), (values.Skip(stated.Count).Count(value => value is null), values.Count));
        Assert.Equal(direction == "ASC" ? stated.Order(StringComparer.Ordinal) : stated.OrderDescending(StringComparer.Ordinal), stated);
    }

    [Theory]
    [InlineData("validUntil", "2024-07-20")]
    [InlineData("validFrom", "2021-07-20")]
    [InlineData("decisionDate", "2021-07-20")]
    [InlineData("stars", "4")]
    public async Task Every_operation_and_its_opposite_share_the_certificates_between_them(string field, string value)
    {
        var operand = field == "stars" ? value : $"\"{value}\"";
        var (all, none) = (await TotalAsync(""), await CountAsync($"{field}: {{eq: null}}"));

        Assert.Equal(all - none, await CountAsync($"{field}: {{neq: null}}"));
        foreach (var operation in (string[])["eq", "gt", "gte", "lt", "lte"])
        {
            var (holding, opposite) = (
                await CountAsync($"{field}: {{{operation}: {operand}}}"), await CountAsync($"{field}: {{n{operation}: {operand}}}"));
            Assert.Equal(all, holding + opposite);
        }

        var (below, at, above) = (
            await CountAsync($"{field}: {{lt: {operand}}}"), await CountAsync($"{field}: {{eq: {operand}}}"), await CountAsync($"{field}: {{gt: {operand}}}"));
        Assert.All([none, below, at, above], count => Assert.NotEqual(0, count));
        Assert.Equal(all, none + below + at + above);
        Assert.Equal((none + at, below + above), (
            await CountAsync($"{field}: {{in: [null, {operand}]}}"), await CountAsync($"{field}: {{nin: [null, {operand}]}}")));
    }

    [Theory]
    [InlineData("2024-06-30", 0, true)]
    [InlineData("2024-07-01", 3660, false)]
    [InlineData("2024-06-29", 0, false)]
    [InlineData("2024-06-29", 1, true)]
    [InlineData("2024-04-01", 90, true)]
    [InlineData("2024-04-01", 89, false)]
    [InlineData("2024-03-31", 90, false)]
    [InlineData("2021-07-01", 3660, true)]
    public async Task A_certificate_ends_within_days_up_to_its_last_day_and_with_it(string asOf, int days, bool isFound)
    {
        // Its last day is 2024-06-30.
        const string Noodles = """product: {name: {eq: "Miến dong Tài Hoan"}}, validUntil: {eq: "2024-06-30"}""";

        Assert.Equal(isFound ? 1 : 0, await CountAsync($"expiringWithinDays: {days}, {Noodles}", asOf));
    }

    [Theory]
    [InlineData("2024-06-01", 0)]
    [InlineData("2024-06-01", 1)]
    [InlineData("2024-07-20", 0)]
    [InlineData("2024-06-01", 90)]
    [InlineData("2024-06-01", 3660)]
    [InlineData("2018-05-07", 3660)]
    [InlineData("9999-12-31", 3660)]
    public async Task Those_that_end_soon_are_those_in_force_with_a_last_day_so_near(string asOf, int days)
    {
        var first = LocalDatePattern.Iso.Parse(asOf).Value;
        var last = days <= Period.DaysBetween(first, LocalDate.MaxIsoValue) ? first.PlusDays(days) : LocalDate.MaxIsoValue;
        var between = $"validUntil: {{gte: \"{asOf}\", lte: \"{last.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}\"}}";

        Assert.Equal(0, await CountAsync("status: {eq: EXTENDED}", asOf));
        Assert.Equal(await CountAsync($"status: {{eq: VALID}}, {between}", asOf), await CountAsync($"expiringWithinDays: {days}", asOf));
    }

    [Theory]
    [InlineData("-1", "DAYS_OUT_OF_RANGE")]
    [InlineData("-2147483648", "DAYS_OUT_OF_RANGE")]
    [InlineData("3661", "DAYS_OUT_OF_RANGE")]
    [InlineData("2147483647", "DAYS_OUT_OF_RANGE")]
    [InlineData("2147483648", "WRONG_VALUE")]
    [InlineData("1.5", "WRONG_VALUE")]
    [InlineData("\"90\"", "WRONG_VALUE")]
    [InlineData("null", "INVALID_FILTER")]
    public async Task Days_that_cannot_be_meant_are_an_error(string days, string code)
    {
        var answer = await AskAsync($"{{ certificates(where: {{expiringWithinDays: {days}}}) {{ totalCount }} }}");

        Assert.Equal(code, (string?)Assert.Single(answer["errors"]!.AsArray())!["extensions"]!["code"]);
    }

    private async Task<List<string?>> AllAsync(string key, string direction)
    {
        var values = new List<string?>();
        string? cursor = null;
        while (true)
        {
            var after = cursor is null ? "" : $", after: \"{cursor}\"";
            var page = (await AskAsync(
                $"{{ certificates(first: 100{after}, order: [{{{key}: {direction}}}]) {{ nodes {{ {key} }} pageInfo {{ endCursor hasNextPage }} }} }}"))["data"]!["certificates"]!;
            values.AddRange(page["nodes"]!.AsArray().Select(node => node![key]?.ToString()));
            if (!(bool)page["pageInfo"]!["hasNextPage"]!) return values;
            cursor = (string)page["pageInfo"]!["endCursor"]!;
        }
    }

    private Task<int> CountAsync(string where, string? asOf = null) =>
        TotalAsync($"(where: {{{where}}}{(asOf is null ? "" : $", asOf: \"{asOf}\"")})");

    private async Task<int> TotalAsync(string arguments)
    {
        var answer = await AskAsync($"{{ certificates{arguments} {{ totalCount }} }}");
        Assert.Null(answer["errors"]?.ToJsonString());
        return (int)answer["data"]!["certificates"]!["totalCount"]!;
    }

    private async Task<JsonNode> AskAsync(string query) => JsonNode.Parse(await registry.AskAsync(query))!;
}
