using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.GraphQL.JsonLd;

namespace Ocop.GraphQL.Tests.JsonLd;

/// <summary>The text that search engines are told of a product.</summary>
public sealed class JsonLdWriterTests
{
    private static readonly Gen<string> Hostile = Gen.Elements(
        "</script>", "<!--", "-->", "]]>", "&lt;", "\"", "'", "\\", "\u2028", "\u2029", "\0", "\n", "Đỏ", "é", "😀", "a", " ", "+", "`")
        .ListOf().Select(string.Concat);

    [Fact]
    public void Everything_that_is_stated_is_written()
    {
        var facts = new JsonLdFacts("P1", "Gạo")
        {
            NameEn = "Rice",
            OfficialCode = "68-24781-3-2026",
            Description = "Gạo mùa.",
            Category = "Gạo, ngũ cốc, hạt sơ chế khác",
            Producer = "HTX Vĩnh Cường",
            IsFromVietNam = true,
            Gtins = ["8938505974194"],
            Images = ["https://example.test/1.jpg"],
            Certificates =
            [
                new(true) { DecisionNumber = "12/QĐ-UBND", Stars = 4, Issuer = "UBND huyện Cư Jút", ValidFrom = new LocalDate(2025, 1, 2), ValidUntil = new LocalDate(2028, 1, 1) },
                new(false),
            ],
        };

        Assert.Equal(
            """{"@context":"https://schema.org","@type":"Product","name":"Gạo","alternateName":"Rice","description":"Gạo mùa.","category":"Gạo, ngũ cốc, hạt sơ chế khác","identifier":[{"@type":"PropertyValue","propertyID":"OCOP registry code","value":"P1"},{"@type":"PropertyValue","propertyID":"mã số sản phẩm OCOP","value":"68-24781-3-2026"}],"manufacturer":{"@type":"Organization","name":"HTX Vĩnh Cường"},"countryOfOrigin":{"@type":"Country","name":"Việt Nam"},"gtin":["8938505974194"],"image":["https://example.test/1.jpg"],"hasCertification":[{"@type":"Certification","name":"OCOP 4 sao","certificationIdentification":"12/QĐ-UBND","certificationStatus":"https://schema.org/CertificationActive","issuedBy":{"@type":"GovernmentOrganization","name":"UBND huyện Cư Jút"},"validFrom":"2025-01-02","expires":"2028-01-01","certificationRating":{"@type":"Rating","ratingValue":4,"bestRating":5,"worstRating":1}},{"@type":"Certification","name":"OCOP","certificationStatus":"https://schema.org/CertificationInactive"}]}""",
            JsonLdWriter.Write(facts));
    }

    [Fact]
    public void What_is_not_stated_is_left_out() => Assert.Equal(
        """{"@context":"https://schema.org","@type":"Product","name":"Gạo","identifier":[{"@type":"PropertyValue","propertyID":"OCOP registry code","value":"P1"}]}""",
        JsonLdWriter.Write(new JsonLdFacts("P1", "Gạo")));

    [Fact]
    public void Whatever_a_product_is_called_the_text_is_JSON_that_a_script_element_may_hold() =>
        Prop.ForAll(Hostile.Two().ToArbitrary(), names =>
        {
            var text = JsonLdWriter.Write(new JsonLdFacts("P1", names.Item1) { Producer = names.Item2, Description = names.Item2 });
            var product = JsonNode.Parse(text)!;

            Assert.Equal(names, ((string)product["name"]!, (string)product["manufacturer"]!["name"]!));
            Assert.DoesNotContain(text, "<>&\u2028\u2029\n".Contains);
        }).Check(Config.QuickThrowOnFailure);
}
