using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class ReevaluationTests
{
    private static readonly Expiry Known = Expiry.On(Day("2026-03-31"));

    [Fact]
    public void Only_the_edition_of_2026_has_a_window()
    {
        Assert.Equal(new ReevaluationWindow(Known), Reevaluation.WindowUnder(Edition.Of2026, Known).Value);
        var refusal = Reevaluation.WindowUnder(Edition.Of2023, Known).Refusal;
        Assert.Equal(new NoReevaluationWindow(Edition.Of2023), refusal);
        Assert.Equal("Decision 148/QĐ-TTg sets no window for dossiers of re-evaluation.", refusal!.Message);
        Assert.Equal(new NoReevaluationWindow(Edition.Of2019), Reevaluation.WindowUnder(Edition.Of2019, Known).Refusal);
    }

    [Fact]
    public void A_complete_dossier_is_re_evaluated_within_45_days()
    {
        Assert.Equal(Day("2029-05-22"), Reevaluation.DecisionDue(Day("2029-04-07")));
        Assert.Equal(LocalDate.MaxIsoValue, Reevaluation.DecisionDue(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Under_148_the_issuer_gave_notice_30_days_before_the_36_months_ended()
    {
        Assert.Equal(Day("2026-03-01"), Reevaluation.NoticeDue(Edition.Of2023, Known).Value);
        Assert.Equal(Day("2023-12-02"), Reevaluation.NoticeDue(Edition.Of2023, In(2021).Expiry).Value);
    }

    [Fact]
    public void No_notice_is_known_of_other_editions_or_without_an_expiry()
    {
        var refusal = Reevaluation.NoticeDue(Edition.Of2026, Known).Refusal;
        Assert.Equal(new NoExpiryNotice(Edition.Of2026), refusal);
        Assert.Equal("No duty of the issuer to give notice of expiry is recorded for decision 26/2026/QĐ-TTg.", refusal!.Message);
        Assert.Equal(new ExpiryUnknown(default), Reevaluation.NoticeDue(Edition.Of2023, default).Refusal);
        Assert.Equal("The 36 months end on an unknown day, so no day can be counted back from there for certain.", new ExpiryUnknown(default).Message);
    }
}
