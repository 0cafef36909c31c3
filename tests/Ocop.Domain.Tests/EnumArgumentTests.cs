using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Classification;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Scoring;
using Ocop.Domain.Tests.Scoring;

namespace Ocop.Domain.Tests;

public sealed class EnumArgumentTests
{
    private static readonly LocalDate Day = new(2026, 8, 5);

    public static TheoryData<string, Action> Calls => new()
    {
        { "ground of a decision", () => RevocationDecision.Create((RevocationGround)99, Day, AuthorityLevel.Province) },
        { "level of a decision", () => RevocationDecision.Create(RevocationGround.LawBreach, Day, (AuthorityLevel)99) },
        { "ground of a revocation", () => Revocation.On(StatedDate.Day(Day).Value, (RevocationGround)99) },
        { "level of an issuer", () => Issuer.Create((AuthorityLevel)99, "UBND") },
        { "last valid day", () => CertificateFacts.Create(IssueDate.Unknown, lastValidDay: (LastValidDay)99) },
        { "level that recognises", () => RecognisingAuthority.Check((AuthorityLevel)99, StarRating.Three, Day) },
        { "article of a ground", () => ((RevocationGround)99).Article() },
        { "council's floors", () => _ = CouncilRules.Default with { Floors = (CouncilFloors)99 } },
        { "council's stops", () => _ = CouncilRules.Default with { Stops = (CouncilStops)99 } },
        { "floors", () => _ = new RatingRules { Floors = (FloorReading)99 } },
        { "gates", () => _ = new RatingRules { Gates = (GateReading)99 } },
        { "zeros", () => ScoreSheet.Create(TestSheets.Set(1), [], (ZeroMarks)99) },
        { "holes", () => StarBands.Of(Edition.Of2019, (BandHoles)99) },
        { "ministry", () => ((Ministry)99).Name() },
        { "former sector", () => ((FormerSector)99).Name() },
    };

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void A_value_that_its_enum_does_not_have_is_the_caller_s_error(string of, Action call)
    {
        Assert.NotEmpty(of);
        Assert.Throws<ArgumentOutOfRangeException>(call);
    }
}
