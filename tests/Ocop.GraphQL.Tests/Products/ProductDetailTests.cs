using System.Text.Json.Nodes;
using NodaTime;

namespace Ocop.GraphQL.Tests.Products;

/// <summary>What is told of products beyond their names, over products that are described for the test.</summary>
public sealed class ProductDetailTests : IDisposable
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    private readonly OwnRegistry registry = new(
        """
        UPDATE products SET official_code = '68-24781-03-2026', official_code_key = '68-24781-3-2026', name_en = 'First', set_number = 14,
            latitude = 11.94, longitude = 108.44, traceability_system = 'TX', traceability_address = 'https://example.test/tx'
            WHERE id = 1
        """,
        "UPDATE products SET latitude = 11.95, longitude = 108.44 WHERE id = 2",
        "UPDATE products SET latitude = 21.03, longitude = 105.85 WHERE id = 3",
        "UPDATE producers SET tax_code = '0100109106' WHERE id = 1",
        "INSERT INTO product_gtins VALUES (1, 1, '8938505974194', '08938505974194'), (2, 1, '96385074', '00000096385074'), (3, 1, '96385074', '00000096385074')",
        "INSERT INTO product_offers (product_id, position, channel, kind, address) VALUES (1, 1, 'Postmart', 'ECommerce', 'https://example.test/p')",
        "INSERT INTO product_images VALUES (1, 1, 'https://example.test/1.jpg', NULL)",
        "INSERT INTO product_export_markets VALUES (1, 1, 'JP')",
        "INSERT INTO product_standards VALUES (1, 1, 'VietGAP')");

    [Fact]
    public async Task Everything_told_of_a_product_is_answered()
    {
        var product = (await DataAsync(
            """
            { product(by: {officialCode: "68 – 24781 – 3 – 2026"}) {
                officialCode nameEn description story set { number sector { numeral } } location { latitude longitude }
                traceability { system url } gtins standards exportMarkets offers { channel kind url } images { url alternativeText }
                displayPoints { name } dossiers { totalCount } } }
            """))["product"]!;

        Assert.Equal(
            """{"officialCode":"68-24781-03-2026","nameEn":"First","description":null,"story":null,"set":{"number":14,"sector":{"numeral":"II"}},"location":{"latitude":11.94,"longitude":108.44},"traceability":{"system":"TX","url":"https://example.test/tx"},"gtins":["8938505974194"],"standards":["VietGAP"],"exportMarkets":["JP"],"offers":[{"channel":"Postmart","kind":"E_COMMERCE","url":"https://example.test/p"}],"images":[{"url":"https://example.test/1.jpg","alternativeText":null}],"displayPoints":[],"dossiers":{"totalCount":0}}""",
            product.ToJsonString());
    }

    [Theory]
    [InlineData("""{gtin: "8938505974194"}""")]
    [InlineData("""{gtin: "0 8938505 974194"}""")]
    [InlineData("""{officialCode: "68-24781-003-2026"}""")]
    public async Task Any_writing_of_a_key_finds_the_product(string key) =>
        Assert.Equal("First", (string?)(await DataAsync($"{{ product(by: {key}) {{ nameEn }} }}"))["product"]!["nameEn"]);

    [Fact]
    public async Task A_slug_finds_its_product_also_when_its_words_have_changed()
    {
        var product = (await DataAsync("""{ product(by: {gtin: "8938505974194"}) { slug code } }"""))["product"]!;
        var (slug, code) = ((string)product["slug"]!, (string)product["code"]!);

        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", slug);
        Assert.EndsWith(code.ToLowerInvariant(), slug, StringComparison.Ordinal);
        foreach (var given in (string[])[slug, "ten-cu-" + code, code])
        {
            Assert.Equal(code, (string?)(await DataAsync($$"""{ product(by: {slug: "{{given}}"}) { code } }"""))["product"]!["code"]);
        }
    }

    [Theory]
    [InlineData("""product(by: {gtin: "8938505974195"}) { code }""", "MALFORMED_KEY", "'8938505974195' is no GTIN: its last digit should be 4.")]
    [InlineData("""product(by: {officialCode: "68-24781"}) { code }""", "MALFORMED_KEY", "'68-24781' is no product code: it has 2 parts between hyphens, and a code has 4, or 5 in the form with a district.")]
    [InlineData("""product(by: {slug: "gao-ngon"}) { code }""", "MALFORMED_CODE", "\"ngon\" is no code of this registry: its length, letters or check character are wrong.")]
    [InlineData("""product(by: {gtin: "96385074"}) { code }""", "AMBIGUOUS_KEY", "2 records have that gtin; name one of them by its code.")]
    [InlineData("""producer(by: {taxCode: "0100109107"}) { code }""", "MALFORMED_KEY", "'0100109107' is no tax code: its tenth digit does not check the nine before it.")]
    [InlineData("""products(where: {near: {latitude: 91, longitude: 0, radius: 1}}) { totalCount }""", "NEAR_OUT_OF_RANGE", "latitude is 91, but must be -90 to 90 degrees.")]
    [InlineData("""products(where: {near: {latitude: 11, longitude: 108, radius: -1}}) { totalCount }""", "NEAR_OUT_OF_RANGE", "radius is -1, but must be above 0 and at most 500 kilometres.")]
    [InlineData("""products(where: {near: {latitude: 11, longitude: 108, radius: 500.5}}) { totalCount }""", "NEAR_OUT_OF_RANGE", "radius is 500.5, but must be above 0 and at most 500 kilometres.")]
    [InlineData("""products(order: [{distance: ASC}]) { nodes { code } }""", "INVALID_ORDER", "Distance is measured from a point; give where: {near: …}, or order by another key.")]
    [InlineData("""products(where: {sector: {eq: "VII"}}) { totalCount }""", "INVALID_FILTER", "No sector is called \"VII\"; ask sectors for all of them.")]
    [InlineData("""products(where: {exportMarket: {eq: "Japan"}}) { totalCount }""", "INVALID_FILTER", "\"Japan\" is no country code; those are two letters of ISO 3166.")]
    [InlineData("""products(where: {gtin: {in: ["1"]}}) { totalCount }""", "MALFORMED_KEY", "'1' is no GTIN: it has 1 digits, and a GTIN has 8, 12, 13 or 14.")]
    public async Task What_makes_no_sense_is_refused(string field, string code, string message)
    {
        var error = Assert.Single((await registry.AskAsync($"{{ {field} }}", Today))["errors"]!.AsArray())!;

        Assert.Equal((code, message), ((string?)error["extensions"]!["code"], (string?)error["message"]));
    }

    [Theory]
    [InlineData("""{sector: {eq: "II"}}""", 1)]
    [InlineData("""{sector: {eq: "I"}}""", 0)]
    [InlineData("""{group: {eq: "Có cồn"}}""", 1)]
    [InlineData("""{setNumber: {gte: 14}}""", 1)]
    [InlineData("""{gtin: {in: ["96385074"]}}""", 2)]
    [InlineData("""{gtin: {startsWith: "893"}}""", 1)]
    [InlineData("""{channel: {eq: "Postmart"}}""", 1)]
    [InlineData("""{exportMarket: {in: ["jp", "DE"]}}""", 1)]
    [InlineData("""{near: {latitude: 11.94, longitude: 108.44, radius: 0.5}}""", 1)]
    [InlineData("""{near: {latitude: 11.94, longitude: 108.44, radius: 5}}""", 2)]
    [InlineData("""{updatedAt: {lt: "2000-01-01T00:00:00Z"}}""", 0)]
    public async Task Products_are_found_by_what_is_told_of_them(string where, int count) =>
        Assert.Equal(count, (int)(await DataAsync($"{{ products(where: {where}) {{ totalCount }} }}"))["products"]!["totalCount"]!);

    [Fact]
    public async Task What_is_near_comes_nearest_first_with_its_distance()
    {
        const string Around = "where: {near: {latitude: 11.94, longitude: 108.44, radius: 20}}, order: [{distance: ASC}]";
        var first = (await DataAsync($"{{ products({Around}, first: 1) {{ edges {{ distanceKm node {{ nameEn }} }} pageInfo {{ endCursor hasNextPage }} }} }}"))["products"]!;
        var cursor = (string)first["pageInfo"]!["endCursor"]!;
        var second = (await DataAsync($"{{ products({Around}, first: 5, after: \"{cursor}\") {{ edges {{ distanceKm }} pageInfo {{ hasNextPage }} }} }}"))["products"]!;
        var elsewhere = await registry.AskAsync(
            $"{{ products({Around.Replace("11.94", "11.9", StringComparison.Ordinal)}, after: \"{cursor}\") {{ totalCount nodes {{ code }} }} }}", Today);

        Assert.Equal(("First", 0d, true), ((string?)first["edges"]![0]!["node"]!["nameEn"], (double)first["edges"]![0]!["distanceKm"]!, (bool)first["pageInfo"]!["hasNextPage"]!));
        Assert.Equal(1.112, (double)Assert.Single(second["edges"]!.AsArray())!["distanceKm"]!, 0.001);
        Assert.False((bool)second["pageInfo"]!["hasNextPage"]!);
        Assert.Equal("CURSOR_OF_ANOTHER_SORT", (string?)elsewhere["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Without_a_point_there_is_no_distance() =>
        Assert.Null((await DataAsync("{ products(first: 1) { edges { distanceKm } } }"))["products"]!["edges"]![0]!["distanceKm"]);

    [Fact]
    public async Task A_producer_is_found_by_its_tax_code() =>
        Assert.Equal("0100109106", (string?)(await DataAsync("""{ producer(by: {taxCode: "010 010 9106"}) { taxCode } }"""))["producer"]!["taxCode"]);

    [Fact]
    public async Task Search_engines_are_told_what_is_certain()
    {
        var text = (string)(await DataAsync("""{ product(by: {gtin: "8938505974194"}) { jsonLd } }"""))["product"]!["jsonLd"]!;
        var product = JsonNode.Parse(text)!;

        Assert.Equal(("Product", "First", "8938505974194"), ((string?)product["@type"], (string?)product["alternateName"], (string?)product["gtin"]![0]));
        Assert.Equal("https://example.test/1.jpg", (string?)product["image"]![0]);
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
    }

    public void Dispose() => registry.Dispose();

    private async Task<JsonNode> DataAsync(string query)
    {
        var answer = await registry.AskAsync(query, Today);
        Assert.Null(answer["errors"]);
        return answer["data"]!;
    }
}
