using Ocop.Domain.Codes;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Places;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Refusals;

public sealed class RefusalTests
{
    private const string IdentityNumber = "079204001234";

    public static TheoryData<Refusal?> OfAnIdentityNumber =>
    [
        RegistryCode.Read(IdentityNumber).Refusal,
        OfficialProductCode.Read(IdentityNumber).Refusal,
        RegistrationNumber.Read(IdentityNumber).Refusal,
        StatedDate.Read(IdentityNumber).Refusal,
        StarRating.Read(IdentityNumber).Refusal,
        ProvinceCode.Read(IdentityNumber).Refusal,
        CommuneCode.Read(IdentityNumber).Refusal,
        PlaceCode.Read(IdentityNumber).Refusal,
        DecisionNumber.Read($"CCCD {IdentityNumber}").Refusal,
        DigitalLink.Read($"https://example.org/{IdentityNumber}").Refusal,
        TaxCode.Read(IdentityNumber).Refusal,
        new CriterionUnknown(1, IdentityNumber),
    ];

    [Theory]
    [MemberData(nameof(OfAnIdentityNumber))]
    public void No_message_repeats_a_number_that_may_be_a_person_s(Refusal? refusal) =>
        Assert.DoesNotContain(IdentityNumber, refusal!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_long_text_is_cut_in_a_message() =>
        Assert.Equal(
            $"'{new string('x', 80)}…' is no code of the registry.",
            new RegistryCodeMalformed(new string('x', 1_000)).Message);
}
