using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Certification;
using Ocop.Domain.Json;

namespace Ocop.Domain.Tests.Json;

public sealed class EnumNameConverterTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new EnumNameConverter<CertificateStatus>() } };

    [Fact]
    public void A_member_is_written_by_its_name_in_capital_letters_and_read_back()
    {
        foreach (var status in Enum.GetValues<CertificateStatus>())
        {
            Assert.Equal(status, JsonSerializer.Deserialize<CertificateStatus>(JsonSerializer.Serialize(status, Options), Options));
        }

        Assert.Equal("\"NOT_YET_VALID\"", JsonSerializer.Serialize(CertificateStatus.NotYetValid, Options));
    }

    [Fact]
    public void A_member_can_be_the_name_of_a_JSON_member()
    {
        var counts = new Dictionary<CertificateStatus, int> { [CertificateStatus.Valid] = 2 };

        Assert.Equal("""{"VALID":2}""", JsonSerializer.Serialize(counts, Options));
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<CertificateStatus, int>>("""{"VALID":2}""", Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<CertificateStatus, int>>("""{"Valid":2}""", Options));
    }

    [Theory]
    [InlineData("1", "A CertificateStatus is a JSON string, not Number.")]
    [InlineData("null", "A CertificateStatus is a JSON string, not Null.")]
    [InlineData("\"Valid\"", "No CertificateStatus has that name; the names are NOT_YET_VALID, VALID, EXTENDED, EXPIRED, REVOKED, SUPERSEDED, UNDATED.")]
    [InlineData("\"\"", "No CertificateStatus has that name; the names are NOT_YET_VALID, VALID, EXTENDED, EXPIRED, REVOKED, SUPERSEDED, UNDATED.")]
    public void Anything_else_is_refused_with_the_names(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CertificateStatus>(json, Options)).Message);

    [Fact]
    public void A_value_outside_the_enum_is_not_written() =>
        Assert.Equal(
            "99 is no CertificateStatus.",
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize((CertificateStatus)99, Options)).Message);

    [Fact]
    public void Null_stands_for_a_missing_member_only_where_the_type_allows_it() =>
        Assert.Null(JsonSerializer.Deserialize<Holder>("""{"Status":null}""", Options)!.Status);

    private sealed record Holder([property: JsonConverter(typeof(EnumNameConverter<CertificateStatus>))] CertificateStatus? Status);
}
