using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class ForceTests
{
    [Theory]
    [InlineData("2023-04-30", Certainty.CertainlyNot)]
    [InlineData("2023-05-01", Certainty.Possibly)]
    [InlineData("2023-05-30", Certainty.Possibly)]
    [InlineData("2023-05-31", Certainty.Certainly)]
    [InlineData("2026-05-01", Certainty.Certainly)]
    [InlineData("2026-05-02", Certainty.Possibly)]
    [InlineData("2026-05-31", Certainty.Possibly)]
    [InlineData("2026-06-01", Certainty.CertainlyNot)]
    public void An_issue_known_by_its_month(string day, Certainty expected)
    {
        var facts = CertificateFacts.Create(IssueDate.InMonth(new YearMonth(2023, 5)).Value).Value;
        Assert.Equal(expected, Alone(facts).ForceAt(Day(day)));
    }

    [Theory]
    [InlineData("2020-12-31", Certainty.CertainlyNot)]
    [InlineData("2021-07-01", Certainty.Possibly)]
    [InlineData("2021-12-31", Certainty.Certainly)]
    [InlineData("2024-01-01", Certainty.Certainly)]
    [InlineData("2024-07-01", Certainty.Possibly)]
    [InlineData("2025-01-01", Certainty.CertainlyNot)]
    public void An_issue_known_by_its_year(string day, Certainty expected)
    {
        Assert.Equal(expected, Alone(In(2021)).ForceAt(Day(day)));
    }

    [Theory]
    [InlineData("2010-01-01", Certainty.Possibly)]
    [InlineData("2022-05-31", Certainty.Possibly)]
    [InlineData("2025-05-31", Certainty.Possibly)]
    [InlineData("2025-06-01", Certainty.CertainlyNot)]
    public void An_issue_known_by_an_upper_bound_alone_is_never_certainly_in_force(string day, Certainty expected)
    {
        var issue = IssueDate.Unknown.UpTo(Day("2022-05-31")).Value;
        Assert.Equal(expected, Alone(CertificateFacts.Create(issue).Value).ForceAt(Day(day)));
    }

    [Fact]
    public void An_exact_issue_leaves_nothing_merely_possible()
    {
        var certificate = Alone(On("2024-02-29"));
        Assert.Equal(Certainty.CertainlyNot, certificate.ForceAt(Day("2024-02-28")));
        Assert.Equal(Certainty.Certainly, certificate.ForceAt(Day("2024-02-29")));
        Assert.Equal(Certainty.Certainly, certificate.ForceAt(Day("2027-02-28")));
        Assert.Equal(Certainty.CertainlyNot, certificate.ForceAt(Day("2027-03-01")));
    }

    [Fact]
    public void The_calendar_s_first_and_last_days_have_an_answer_and_a_reason()
    {
        var (first, last) = (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        var unknown = Alone(Unknown().WithExtension(Extension.UntilDecided).Value);
        var bounded = Alone(CertificateFacts.Create(IssueDate.Unknown.UpTo(Day("2022-05-31")).Value).Value);

        Assert.Equal((Certainty.Possibly, Certainty.Possibly), (unknown.ForceAt(first), unknown.ForceAt(last)));
        Assert.Equal((Certainty.Possibly, Certainty.CertainlyNot), (bounded.ForceAt(first), bounded.ForceAt(last)));
        Assert.Equal(
            "Neither day nor year of issue is stated, so whether its 36 months or its extension cover -9998-01-01 is not known"
            + " (Decision 26/2026/QĐ-TTg, article 12.3).",
            unknown.ReasonAt(first));
        Assert.StartsWith("Issued by 2022-05-31, so whether its 36 months cover -9998-01-01 is not known", bounded.ReasonAt(first), StringComparison.Ordinal);
        Assert.StartsWith("Issued by 2022-05-31; its 36 months ended by 2025-05-31", bounded.ReasonAt(last), StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_for_a_day_allocates_nothing()
    {
        var certificate = Alone(In(2021, StarRating.Four, Revocation.On(Stated("2023"))));
        var standing = ProductStanding.Of(certificate.Facts);
        var (issue, day) = (Day("2024-02-29"), Day("2024-06-01"));
        void Ask()
        {
            _ = certificate.StatusAt(day);
            _ = certificate.ForceAt(day);
            _ = standing.At(day);
            _ = Validity.StatusAt(issue, day);
            _ = certificate.ReevaluationWindow?.IsOpenAt(day);
        }

        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 100; time++)
        {
            Ask();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
