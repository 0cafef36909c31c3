using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests.Filtering;

/// <summary>Days before the programme inside filters, which are refused as <c>asOf</c> is.</summary>
[Collection(RegistryCollection.Name)]
public sealed class DayOperationsTests(RegistryFixture registry)
{
    [Theory]
    [InlineData("""products(where: {provinceCode: {eq: "82", at: "1990-01-01"}}) { totalCount }""", "1990-01-01")]
    [InlineData("""products(where: {or: [{producer: {provinceCode: {in: ["82"], at: "2018-05-06"}}}]}) { totalCount }""", "2018-05-06")]
    [InlineData("""products(where: {communeCode: {eq: "24781", at: "2017-12-31"}}) { totalCount }""", "2017-12-31")]
    [InlineData("""products(where: {validUntil: {lt: "2018-05-06"}}) { totalCount }""", "2018-05-06")]
    [InlineData("""products(where: {decisionDate: {in: ["2024-01-01", null, "0001-01-01"]}}) { totalCount }""", "0001-01-01")]
    [InlineData("""statistics(where: {decisionDate: {ngte: "2000-01-01"}}) { products }""", "2000-01-01")]
    [InlineData("""producers(where: {provinceCode: {eq: "82", at: "2018-05-06"}}) { totalCount }""", "2018-05-06")]
    [InlineData("""producers(first: 1) { nodes { products(where: {validUntil: {gt: "1999-12-31"}}) { totalCount } } }""", "1999-12-31")]
    [InlineData("""certificates(where: {validFrom: {eq: "2018-05-06"}}) { totalCount }""", "2018-05-06")]
    [InlineData("""certificates(where: {validUntil: {gte: "1990-01-01"}}) { totalCount }""", "1990-01-01")]
    [InlineData("""certificates(where: {decisionDate: {nin: ["1990-01-01"]}}) { totalCount }""", "1990-01-01")]
    [InlineData("""certificates(where: {provinceCode: {eq: "82", at: "1990-01-01"}}) { totalCount }""", "1990-01-01")]
    public async Task A_day_before_the_programme_is_an_error(string field, string day)
    {
        var error = Assert.Single((await AskAsync(field))["errors"]!.AsArray())!;

        Assert.Equal(
            ("BEFORE_PROGRAMME", "2018-05-07", $"On {day} there was no OCOP programme: it began on 2018-05-07 (Decision 490/QĐ-TTg)."),
            ((string?)error["extensions"]!["code"], (string?)error["extensions"]!["programmeStart"], (string?)error["message"]));
    }

    [Fact]
    public async Task So_is_a_decision_of_such_a_day()
    {
        var error = Assert.Single((await AskAsync("""certificates(where: {decisionNumber: {eq: "437/QĐ-UBND ngày 6/5/2018"}}) { totalCount }"""))["errors"]!.AsArray())!;

        Assert.Equal(
            ("BEFORE_PROGRAMME", "2018-05-07", "'437/QĐ-UBND ngày 6/5/2018' names no decision of the programme: '6/5/2018' lies before 2018-05-07, when it began (Decision 490/QĐ-TTg)."),
            ((string?)error["extensions"]!["code"], (string?)error["extensions"]!["programmeStart"], (string?)error["message"]));
    }

    [Theory]
    [InlineData("""products(where: {provinceCode: {eq: "82", at: "2018-05-07"}}) { totalCount }""")]
    [InlineData("""products(where: {decisionDate: {lt: "2018-05-07"}}) { totalCount }""")]
    [InlineData("""certificates(where: {validUntil: {eq: "2018-05-07"}}) { totalCount }""")]
    [InlineData("""certificates(where: {decisionNumber: {eq: "437/QĐ-UBND tháng 5/2018"}}) { totalCount }""")]
    public async Task The_first_day_of_the_programme_is_one_of_it(string field)
    {
        var answer = await AskAsync(field);

        Assert.Null(answer["errors"]);
        Assert.Equal(field.Contains("provinceCode", StringComparison.Ordinal), (int)answer["data"]!.AsObject().Single().Value!["totalCount"]! > 0);
    }

    private async Task<JsonNode> AskAsync(string field) => JsonNode.Parse(await registry.AskAsync($"{{ {field} }}"))!;
}
