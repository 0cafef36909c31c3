using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Classification;
using Ocop.Domain.Codes;
using Ocop.Domain.Criteria;
using Ocop.Domain.Law;
using Ocop.Domain.Places;
using Ocop.Domain.Producers;
using Ocop.Domain.Scoring;
using Ocop.Domain.Targets;
using Ocop.Domain.Tests.Scoring;
using Ocop.Domain.Text;
using Ocop.Domain.Verification;
using Ocop.Domain.Workflow;

namespace Ocop.Domain.Tests;

public class GuardTests
{
    private static readonly LocalDate Day = new(2026, 8, 5);
    private static readonly Criterion Criterion = TestSheets.Set(1).Criteria[0];
    private static readonly EvaluationRound Round = EvaluationRounds.ProvinceOf2026.Rounds[0];

    public static TheoryData<string, Action> InvalidAnswers => new()
    {
        { "a citation of nothing", () => _ = new Citation(null!, "article 4") },
        { "a citation without its place", () => _ = LegalInstrument.Decision26Of2026.Article("4") with { Provision = null! } },
        { "an instrument without a number", () => _ = new LegalInstrument(null!, Day, null) },
        { "a note without a place", () => _ = new SourceNote(null!, "text") },
        { "a change of no mark", () => _ = new MarkChange(null!, 1, 2) },
        { "a change that raises nothing", () => _ = new MarkChange(Criterion, 2, 2) },
        { "a change from fewer points than none", () => _ = new MarkChange(Criterion, -1, 2) },
        { "a floor of no criterion", () => _ = new UnmetFloor(null!, 1, 2, StarRating.Three) },
        { "a floor that is met", () => _ = new UnmetFloor(Criterion, 2, 2, StarRating.Three) },
        { "a round that is none", () => _ = new RoundDates(null!, Day, Day.PlusDays(1), NamedDay.Excluded) },
        { "results before the files", () => _ = new RoundDates(Round, Day, Day, NamedDay.Excluded) },
        { "a period that ends before it begins", () => _ = new StatusPeriod(Day, Day.PlusDays(-1), CertificateStatus.Valid) },
        { "a judgement without a reason", () => _ = new Judgement(Verdict.Valid, null!) },
        { "an evaluation without its sum", () => _ = new TargetEvaluation(TargetVerdict.Met, 1, null!) },
        { "a check without its sum", () => _ = new ConsistencyCheck(true, null!) },
        { "a result without a figure", () => _ = new ReportedResult(TargetStatement.Create("a", new(null, null, null)).Value, null!) },
        { "an answer with no unit", () => _ = new SuccessorAnswer([], [null!]) },
        { "a former unit of the new era", () => _ = new PlaceResolution(Provinces.From2025[0], null) },
        { "a new unit of the former era", () => _ = new PlaceResolution(null, Provinces.Before2025[0]) },
        { "a mapping to no set", () => FormerSectorMapping.AsRead.With(FormerSector.Food, [null!]) },
    };

    [Fact]
    public void A_missing_argument_is_the_callers_bug_and_is_named()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => VietnameseText.Fold(null!)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => RegistryCode.ForProducer(null!, null)).ParamName);
        Assert.Equal("printed", Assert.Throws<ArgumentNullException>(() => ProducerName.Parse(null!)).ParamName);
    }

    [Theory]
    [MemberData(nameof(InvalidAnswers), DisableDiscoveryEnumeration = true)]
    public void No_constructor_takes_an_answer_that_cannot_be(string answer, Action make)
    {
        Assert.NotEmpty(answer);
        Assert.ThrowsAny<ArgumentException>(make);
    }
}
