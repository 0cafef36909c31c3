using System.Text.Json.Nodes;
using NodaTime;

namespace Ocop.GraphQL.Tests.Products;

/// <summary>What is told of products beyond their names, over products that are described for the test.</summary>
public sealed class ProductDetailTests(DescribedRegistry described) : IClassFixture<DescribedRegistry>
{
    private static readonly LocalDate Today = new(2026, 11, 22);
    private readonly OwnRegistry registry = described.Registry;

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
    [InlineData("""products(where: {exportMarket: {eq: "xx"}}) { totalCount }""", "UNKNOWN_COUNTRY_CODE", "\"xx\" is no country's code in ISO 3166.")]
    [InlineData("""statistics(where: {exportMarket: {nin: ["JP", "UK"]}}) { products }""", "UNKNOWN_COUNTRY_CODE", "\"UK\" is no country's code in ISO 3166.")]
    [InlineData("""certificates(where: {product: {exportMarket: {and: [{neq: "EU"}]}}}) { totalCount }""", "UNKNOWN_COUNTRY_CODE", "\"EU\" is no country's code in ISO 3166.")]
    [InlineData("""products(where: {communeCode: {eq: "24782"}}) { totalCount }""", "UNKNOWN_COMMUNE_CODE", "\"24782\" is no code of a commune on the official lists recorded here.")]
    [InlineData("""certificates(where: {product: {communeCode: {in: ["24781", "24782"], at: "2026-01-01"}}}) { totalCount }""", "UNKNOWN_COMMUNE_CODE", "\"24782\" is no code of a commune on the official lists recorded here on 2026-01-01.")]
    [InlineData("""products(where: {communeCode: {eq: "1234"}}) { totalCount }""", "INVALID_FILTER", "\"1234\" is no code of a commune; those have 5 digits.")]
    [InlineData("""products(asOf: "2024-06-01", where: {or: [{communeCode: {eq: "24781"}}]}) { totalCount }""", "NOT_RECORDED", "No official list of the communes of 2024-06-01 is recorded here yet.")]
    [InlineData("""statistics(where: {communeCode: {eq: "24781", at: "2024-06-01"}}) { products }""", "NOT_RECORDED", "No official list of the communes of 2024-06-01 is recorded here yet.")]
    [InlineData("""products(where: {gtin: {in: ["1"]}}) { totalCount }""", "MALFORMED_KEY", "'1' is no GTIN: it has 1 digit, and a GTIN has 8, 12, 13 or 14.")]
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
    [InlineData("""{communeCode: {eq: "24781"}}""", 1)]
    [InlineData("""{communeCode: {in: [" 24781 ", null], at: "2026-01-01"}, hasLocation: {eq: true}}""", 3)]
    [InlineData("""{channel: {eq: "Postmart"}}""", 1)]
    [InlineData("""{exportMarket: {in: ["jp", "DE"]}}""", 1)]
    [InlineData("""{near: {latitude: 11.94, longitude: 108.44, radius: 0.5}}""", 1)]
    [InlineData("""{near: {latitude: 11.94, longitude: 108.44, radius: 5}}""", 2)]
    [InlineData("""{hasLocation: {eq: true}}""", 3)]
    [InlineData("""{hasLocation: {neq: false}, setNumber: {eq: null}}""", 2)]
    [InlineData("""{hasLocation: {eq: null}}""", 0)]
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
    public async Task A_commune_of_the_official_list_is_named_and_one_of_no_list_is_not()
    {
        var products = (await DataAsync(
            """
            { now: product(by: {gtin: "8938505974194"}) { commune { code fullName province { name } } }
              before: product(by: {gtin: "8938505974194"}, asOf: "2024-06-01") { commune { code } } }
            """));

        var commune = products["now"]!["commune"]!;
        Assert.Equal(("24781", "Xã Lát", "Lâm Đồng"), ((string?)commune["code"], (string?)commune["fullName"], (string?)commune["province"]!["name"]));
        Assert.Null(products["before"]!["commune"]);
    }

    [Fact]
    public async Task A_code_in_any_accepted_writing_finds_its_product()
    {
        var code = (string)(await DataAsync("""{ product(by: {gtin: "8938505974194"}) { code } }"""))["product"]!["code"]!;
        foreach (var given in (string[])[code, code.ToLowerInvariant(), $"{code[..4]}-{code[4..9]}-{code[9..]}"])
        {
            var found = (await DataAsync($$"""{ products(where: {code: {eq: "{{given}}"} }) { nodes { nameEn } } }"""))["products"]!["nodes"]!;
            Assert.Equal("First", (string?)Assert.Single(found.AsArray())!["nameEn"]);
        }
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
        Assert.Equal(
            ("GovernmentOrganization", "UBND huyện Cư Jút"),
            ((string?)product["hasCertification"]![0]!["issuedBy"]!["@type"], (string?)product["hasCertification"]![0]!["issuedBy"]!["name"]));
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_engines_are_told_a_producer_of_no_kind_only_where_its_name_states_a_legal_form()
    {
        var products = (await DataAsync("""{ products(where: {gtin: {eq: "96385074"}}) { nodes { producer { name kind } jsonLd } } }"""))["products"]!["nodes"]!;
        var told = products.AsArray().ToDictionary(
            product => (string)product!["producer"]!["name"]!, product => JsonNode.Parse((string)product!["jsonLd"]!)!["manufacturer"]);

        Assert.All(products.AsArray(), product => Assert.Null(product!["producer"]!["kind"]));
        Assert.Null(told["bà Phạm Thị Yến"]);
        var (name, manufacturer) = Assert.Single(told, one => one.Value is not null);
        Assert.StartsWith("Hợp tác xã", name, StringComparison.Ordinal);
        Assert.Equal(("Organization", name), ((string?)manufacturer!["@type"], (string?)manufacturer["name"]));
    }

    private async Task<JsonNode> DataAsync(string query)
    {
        var answer = await registry.AskAsync(query, Today);
        Assert.Null(answer["errors"]);
        return answer["data"]!;
    }
}
