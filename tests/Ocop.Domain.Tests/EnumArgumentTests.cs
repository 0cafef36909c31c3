using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Classification;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Producers;
using Ocop.Domain.Scoring;
using Ocop.Domain.Targets;
using Ocop.Domain.Tests.Scoring;
using Ocop.Domain.Verification;
using Ocop.Domain.Workflow;

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
        { "candidates of a former sector", () => FormerSectorMapping.AsRead.CandidatesOf((FormerSector)99) },
        { "former sector of another mapping", () => FormerSectorMapping.AsRead.With((FormerSector)99, []) },
        { "level that exists", () => ((AuthorityLevel)99).ExistsAt(Day) },
        { "reading of 36 months", () => Validity.LastDay(Day, (LastValidDay)99) },
        { "reading of an unknown expiry", () => Expiry.Of(default, (LastValidDay)99) },
        { "status in brief", () => _ = new StandingInBrief(false, null, (CertificateStatus)99) },
        { "status of a period", () => _ = new StatusPeriod(null, null, (CertificateStatus)99) },
        { "verdict of a judgement", () => _ = new Judgement((Verdict)99, "") },
        { "verdict of an evaluation", () => _ = new TargetEvaluation((TargetVerdict)99, null, "") },
        { "kind of a hard stop", () => _ = new HardStop((HardStopKind)99, HardStopEffect.Excluded, null) },
        { "effect of a hard stop", () => _ = new HardStop(HardStopKind.ForgedDossier, (HardStopEffect)99, null) },
        { "kind of a dossier in transition", () => Transition.EditionFor((RegistrationKind)99, Day, Day) },
        { "kind of a term", () => TransitionTerms.Default.LastDayFor((RegistrationKind)99) },
        { "kind of a producer", () => ProducerKinds.IsForTourismOnly((ProducerKind)99) },
        { "legal form", () => ProducerKinds.FindByLegalForm((LegalForm)99) },
        { "way of a dossier", () => DossierContents.RequiredPapers((DossierHop)99, RegistrationKind.First) },
        { "kind of a dossier", () => DossierContents.RequiredPapers(DossierHop.ToProvince, (RegistrationKind)99) },
        { "way of samples", () => DossierContents.RequiredSamples((DossierHop)99, DossierSubject.Create("a", "b", ProductSet.All[^1]).Value) },
        { "named day of a round", () => _ = new RoundDates(EvaluationRounds.ProvinceOf2026.Rounds[0], Day, Day.PlusDays(1), (NamedDay)99) },
    };

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void A_value_that_its_enum_does_not_have_is_the_caller_s_error(string of, Action call)
    {
        Assert.NotEmpty(of);
        Assert.Throws<ArgumentOutOfRangeException>(call);
    }
}
