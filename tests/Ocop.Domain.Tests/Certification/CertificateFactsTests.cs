using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using Ocop.Domain.Refusals;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class CertificateFactsTests
{
    [Fact]
    public void One_and_two_stars_get_no_certificate()
    {
        var two = StarRating.Create(2).Value;
        var refusal = CertificateFacts.Create(IssueDate.Unknown, two).Refusal;
        Assert.Equal(new StarsNotCertifiable(two), refusal);
        Assert.Equal("A rating of 2 stars gets no certificate; 3 to 5 do.", refusal!.Message);
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 4", refusal.Article!.ToString());
    }

    [Fact]
    public void A_revocation_bounds_the_issue_by_the_day_before()
    {
        Assert.Equal(Day("2021-06-14"), In(2021, null, Revocation.On(Stated("2021-06-15"))).Issue.Latest);
    }

    [Fact]
    public void A_revocation_on_or_before_the_day_of_issue_is_refused()
    {
        var issue = IssueDate.On(Day("2021-08-05")).Value;
        var refusal = CertificateFacts.Create(issue, null, null, Revocation.On(Stated("2021-08-05"))).Refusal;
        Assert.Equal(new IssueContradicted(issue, Day("2021-08-04")), refusal);
        Assert.Equal(
            "The certificate was issued on 2021-08-05, yet what is said of it allows no day after 2021-08-04.",
            refusal!.Message);
    }

    [Fact]
    public void A_lapse_reported_within_the_36_months_is_refused()
    {
        var issue = IssueDate.On(Day("2021-08-05")).Value;
        Assert.Equal(
            new IssueContradicted(issue, Day("2021-08-04")),
            CertificateFacts.Create(issue, null, null, Lapse.ReportedIn(Stated("2024-08-05"))).Refusal);
        Assert.Equal(issue, CertificateFacts.Create(issue, null, null, Lapse.ReportedIn(Stated("2024-08-06"))).Value.Issue);
    }

    [Fact]
    public void Endings_give_their_bounds()
    {
        var revocation = Revocation.ReportedIn(Stated("2024-12"));
        Assert.Null(revocation.Earliest);
        Assert.Null(revocation.Day);
        Assert.Equal(Day("2024-12-31"), revocation.Latest);
        Assert.Equal(Day("2024-12-05"), Revocation.On(Stated("2024-12-05")).Day);
        Assert.Equal(Day("2024-12-31"), Lapse.ReportedIn(Stated("2024")).OverBy);
        Assert.Null(Unknown(null, Lapse.ReportedIn(null)).Revocation);
        Assert.Equal(revocation, Unknown(null, revocation).Revocation);
    }
}
