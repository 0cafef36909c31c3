using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime.Text;
using Ocop.Domain;

namespace Ocop.GraphQL.JsonLd;

/// <summary>Writes a product as JSON-LD in the vocabulary of schema.org.</summary>
/// <remarks>
/// Letters stand as they are, but everything that means something to HTML or ends a line of a script is escaped, so that the text can
/// stand within a script element whatever a product is called. What is not stated is left out.
/// </remarks>
internal static class JsonLdWriter
{
    private const string Vocabulary = "https://schema.org";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The text of the product.</summary>
    public static string Write(JsonLdFacts facts)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", Vocabulary);
            json.WriteString("@type", "Product");
            WriteNames(json, facts);
            WriteOrigin(json, facts);
            WriteTexts(json, "gtin", facts.Gtins);
            WriteTexts(json, "image", facts.Images);
            WriteCertificates(json, facts.Certificates);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteNames(Utf8JsonWriter json, JsonLdFacts facts)
    {
        json.WriteString("name", facts.Name);
        WriteStated(json, "alternateName", facts.NameEn);
        WriteStated(json, "description", facts.Description);
        WriteStated(json, "category", facts.Category);
        json.WriteStartArray("identifier");
        WriteIdentifier(json, "OCOP registry code", facts.Code);
        if (facts.OfficialCode is { } official)
        {
            WriteIdentifier(json, "mã số sản phẩm OCOP", official);
        }

        json.WriteEndArray();
    }

    private static void WriteIdentifier(Utf8JsonWriter json, string kind, string value)
    {
        json.WriteStartObject();
        json.WriteString("@type", "PropertyValue");
        json.WriteString("propertyID", kind);
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter json, JsonLdFacts facts)
    {
        if (facts.Producer is { } producer)
        {
            WriteNamed(json, "manufacturer", "Organization", producer);
        }

        if (facts.IsFromVietNam)
        {
            WriteNamed(json, "countryOfOrigin", "Country", "Việt Nam");
        }
    }

    private static void WriteCertificates(Utf8JsonWriter json, IReadOnlyList<JsonLdCertificate> certificates)
    {
        if (certificates.Count == 0)
        {
            return;
        }

        json.WriteStartArray("hasCertification");
        foreach (var certificate in certificates)
        {
            WriteCertificate(json, certificate);
        }

        json.WriteEndArray();
    }

    private static void WriteCertificate(Utf8JsonWriter json, JsonLdCertificate certificate)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Certification");
        json.WriteString("name", certificate.Stars is { } stars ? $"OCOP {stars} sao" : "OCOP");
        WriteStated(json, "certificationIdentification", certificate.DecisionNumber);
        json.WriteString("certificationStatus", $"{Vocabulary}/{(certificate.IsInForce ? "CertificationActive" : "CertificationInactive")}");
        if (certificate.Issuer is { } issuer)
        {
            WriteNamed(json, "issuedBy", "GovernmentOrganization", issuer);
        }

        WriteStated(json, "validFrom", certificate.ValidFrom is { } from ? LocalDatePattern.Iso.Format(from) : null);
        WriteStated(json, "expires", certificate.ValidUntil is { } until ? LocalDatePattern.Iso.Format(until) : null);
        if (certificate.Stars is { } rating)
        {
            WriteRating(json, rating);
        }

        json.WriteEndObject();
    }

    private static void WriteRating(Utf8JsonWriter json, int stars)
    {
        json.WriteStartObject("certificationRating");
        json.WriteString("@type", "Rating");
        json.WriteNumber("ratingValue", stars);
        json.WriteNumber("bestRating", StarRating.Maximum);
        json.WriteNumber("worstRating", StarRating.Minimum);
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void WriteStated(Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null)
        {
            json.WriteString(property, value);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string property, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
