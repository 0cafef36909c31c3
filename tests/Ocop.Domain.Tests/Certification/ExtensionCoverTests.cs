using Ocop.Domain.Certification;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class ExtensionCoverTests
{
    [Theory]
    [InlineData("2026-05-21", Certainty.CertainlyNot)]
    [InlineData("2026-05-22", Certainty.Certainly)]
    [InlineData("2026-09-18", Certainty.Certainly)]
    [InlineData("2026-09-19", Certainty.CertainlyNot)]
    public void The_clause_is_about_certificates_whose_window_had_closed_before_22_May_2026(string lastDay, Certainty expected)
    {
        Assert.Equal(expected, ExtensionCover.Default.MayCover(Expiry.On(Day(lastDay))));
    }

    [Fact]
    public void The_first_certificate_not_covered_could_be_filed_on_22_May_2026()
    {
        var window = new ReevaluationWindow(Expiry.On(ExtensionCover.Default.LastExpiry));
        Assert.Equal(Day("2026-05-21"), window.LastPossible);
    }

    [Fact]
    public void A_year_of_issue_is_possibly_covered()
    {
        Assert.Equal(Certainty.Possibly, ExtensionCover.Default.MayCover(In(2023).Expiry));
        Assert.Equal(Certainty.Possibly, ExtensionCover.Default.MayCover(Unknown().Expiry));
        Assert.Equal(Certainty.CertainlyNot, ExtensionCover.Default.MayCover(In(2022).Expiry));
    }

    [Fact]
    public void Another_cover_replaces_the_default()
    {
        var cover = new ExtensionCover(Day("2026-05-22"), Day("2027-01-31"));
        var facts = On("2023-12-01");
        Assert.Equal("between 2026-05-22 and 2027-01-31", cover.ToString());
        Assert.Equal("2026-12-02..2027-05-30 Extended", Print(Alone(facts.WithExtension(Extension.UntilDecided, cover).Value))[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExtensionCover(Day("2026-05-22"), Day("2026-05-21")));
    }
}
