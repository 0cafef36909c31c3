using NodaTime;

namespace Ocop.GraphQL.Tests.Certificates;

/// <summary>Who issued and who revoked, which the published data does not state.</summary>
public sealed class CertificateActsTests
{
    [Fact]
    public async Task Issuer_and_revocation_are_named_as_they_were()
    {
        using var registry = new OwnRegistry(
            "UPDATE certificates SET issuer_level = 'District', issuer_name = 'UBND huyện Cư Jút', issuer_province = 'Đắk Nông', "
            + "revocation_ground = 'ProductionEnded', revocation_decision = '12/QĐ-UBND', revoker_level = 'Province', revoker_name = 'UBND tỉnh Lâm Đồng' "
            + "WHERE id = (SELECT min(id) FROM certificates WHERE ending = 'Revoked')");
        var answer = await registry.AskAsync(
            """
            {
              certificates(where: {status: {eq: REVOKED}}, first: 100) {
                nodes {
                  issuer { name level provinceAsPrinted }
                  revocation { ground article decisionNumber authority { name level provinceAsPrinted } }
                }
              }
            }
            """,
            new LocalDate(2026, 11, 22));

        var told = answer["data"]!["certificates"]!["nodes"]!.AsArray().Single(node => node!["issuer"] is not null)!;
        Assert.Equal(
            """{"issuer":{"name":"UBND huyện Cư Jút","level":"DISTRICT","provinceAsPrinted":"Đắk Nông"},"revocation":{"ground":"PRODUCTION_ENDED","article":"Decision 26/2026/QĐ-TTg, article 8.1đ","decisionNumber":"12/QĐ-UBND","authority":{"name":"UBND tỉnh Lâm Đồng","level":"PROVINCE","provinceAsPrinted":null}}}""",
            told.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }
}
