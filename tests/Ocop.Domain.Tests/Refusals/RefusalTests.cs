using System.Globalization;
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

    public static TheoryData<string, Func<Refusal>> OfNegativeNumbers => new()
    {
        { "The year -1 lies outside 2000 to 2999.", () => new YearOutOfRange(-1) },
        { "-1 is no product set; the sets are numbered 1 to 26.", () => new ProductSetUnknown(-1) },
        { "-1 is no number of stars; a rating has 1 to 5.", () => new StarsOutOfRange(-1) },
        { "-1 is no mark of criterion 1.1; its options are 1, 2.", () => new MarkNotAnOption("1.1", -1, "1, 2") },
        { "-1 is no number of samples.", () => new SamplesNegative(-1) },
        { "-1 is no number of a round; rounds of a year are counted from 1.", () => new RoundNumberOutOfRange(-1) },
        { "-0.5 is no average of sheets; they have 0 to 100 points.", () => new AverageOutOfRange(-0.5m) },
    };

    [Theory]
    [MemberData(nameof(OfNegativeNumbers), DisableDiscoveryEnumeration = true)]
    public void A_number_is_written_alike_in_every_culture(string message, Func<Refusal> refuse)
    {
        var (before, foreign) = (CultureInfo.CurrentCulture, (CultureInfo)CultureInfo.InvariantCulture.Clone());
        (foreign.NumberFormat.NegativeSign, foreign.NumberFormat.NumberDecimalSeparator) = ("−", ",");
        CultureInfo.CurrentCulture = foreign;
        try
        {
            Assert.Equal(message, refuse().Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_long_text_is_never_cut_within_a_character() =>
        Assert.Equal(
            $"'{new string('x', 79)}…' is no code of the registry.",
            new RegistryCodeMalformed($"{new string('x', 79)}\U0001F34A and more").Message);

    [Fact]
    public void A_long_text_is_cut_in_a_message() =>
        Assert.Equal(
            $"'{new string('x', 80)}…' is no code of the registry.",
            new RegistryCodeMalformed(new string('x', 1_000)).Message);
}
