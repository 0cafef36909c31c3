using NodaTime;

namespace Ocop.GraphQL.Tests.Places;

/// <summary>The official communes, which the published data does not hold.</summary>
public sealed class CommunesTests
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    private const string List =
        "INSERT INTO communes (code, official_code, name, name_folded, name_sort, kind, province_code, valid_from, valid_until, successor_codes, created_at, updated_at, revision) VALUES "
        + "('34:26005', '26005', 'An Phước', 'an phuoc', 'a', 'Commune', '75', '2025-07-01', '2026-04-29', '', '2026-11-22T03:04:05.000000Z', '2026-11-22T03:04:05.000000Z', 1), "
        + "('34:26005:2026-04-30', '26005', 'An Phước', 'an phuoc', 'a', 'Ward', '75', '2026-04-30', NULL, '', '2026-11-22T03:04:05.000000Z', '2026-11-22T03:04:05.000000Z', 1), "
        + "('34:26017', '26017', 'Dầu Giây', 'dau giay', 'b', 'Commune', '75', '2025-07-01', NULL, '', '2026-11-22T03:04:05.000000Z', '2026-11-22T03:04:05.000000Z', 1)";

    [Fact]
    public async Task Communes_of_a_province_are_those_of_the_day()
    {
        using var registry = new OwnRegistry(List);
        var answer = await registry.AskAsync(
            """
            {
              today: communes(provinceCode: "75") { code fullName kind validFrom validUntil province { fullName } }
              before: communes(provinceCode: "75", at: "2026-04-29", search: "phuoc") { fullName validUntil province { fullName } }
              none: communes(provinceCode: "01") { code }
            }
            """,
            Today);

        Assert.Equal(
            """{"data":{"today":[{"code":"26005","fullName":"Phường An Phước","kind":"WARD","validFrom":"2026-04-30","validUntil":null,"province":{"fullName":"Thành phố Đồng Nai"}},{"code":"26017","fullName":"Xã Dầu Giây","kind":"COMMUNE","validFrom":"2025-07-01","validUntil":null,"province":{"fullName":"Thành phố Đồng Nai"}}],"before":[{"fullName":"Xã An Phước","validUntil":"2026-04-29","province":{"fullName":"Tỉnh Đồng Nai"}}],"none":[]}}""",
            answer.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task A_day_without_a_list_is_a_typed_error()
    {
        using var registry = new OwnRegistry(List);
        var answer = await registry.AskAsync("""{ communes(provinceCode: "75", at: "2020-01-01") { code } }""", Today);

        Assert.Equal("NOT_RECORDED", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.Equal("No official list of the communes of 2020-01-01 is recorded here yet.", (string?)answer["errors"]![0]!["message"]);
    }
}
