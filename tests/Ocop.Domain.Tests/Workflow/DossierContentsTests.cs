using Ocop.Domain.Workflow;
using static Ocop.Domain.Tests.Workflow.Steps;

namespace Ocop.Domain.Tests.Workflow;

public class DossierContentsTests
{
    [Theory]
    [InlineData(DossierHop.ToCommune, RegistrationKind.First, "RegistrationForm SelfAssessment")]
    [InlineData(DossierHop.ToCommune, RegistrationKind.Upgrade, "RegistrationForm SelfAssessment ProofOfChanges")]
    [InlineData(
        DossierHop.ToCommune, RegistrationKind.Reevaluation, "RegistrationForm SelfAssessment UpdatesSinceRecognition RenewedPapers")]
    [InlineData(DossierHop.ToProvince, RegistrationKind.First, "Letter CommuneReport")]
    [InlineData(DossierHop.ToProvince, RegistrationKind.Upgrade, "Letter CommuneReport")]
    [InlineData(DossierHop.ToProvince, RegistrationKind.Reevaluation, "Letter CommuneReport")]
    [InlineData(DossierHop.ToMinistry, RegistrationKind.First, "Letter ConsultingTeamReport CouncilReport ChairApproval")]
    [InlineData(DossierHop.ToMinistry, RegistrationKind.Upgrade, "Letter ConsultingTeamReport CouncilReport ChairApproval")]
    [InlineData(DossierHop.ToMinistry, RegistrationKind.Reevaluation, "Letter AdvisoryAgencyReport")]
    public void Each_hand_over_has_its_papers(DossierHop hop, RegistrationKind kind, string papers)
    {
        Assert.Equal(papers, string.Join(' ', DossierContents.RequiredPapers(hop, kind)));
    }

    [Theory]
    [InlineData(DossierHop.ToCommune, 5, 0)]
    [InlineData(DossierHop.ToProvince, 5, 5)]
    [InlineData(DossierHop.ToMinistry, 25, 5)]
    [InlineData(DossierHop.ToProvince, 26, 0)]
    [InlineData(DossierHop.ToMinistry, 26, 0)]
    public void Five_samples_go_along_save_for_tourism(DossierHop hop, int set, int samples)
    {
        Assert.Equal(samples, DossierContents.RequiredSamples(hop, Subject(set)));
    }

    [Fact]
    public void Papers_and_copies_that_there_are_not_are_the_callers_bug()
    {
        var day = new NodaTime.LocalDate(2026, 6, 1);

        Assert.Throws<ArgumentOutOfRangeException>(() => HandOver.Create(day, [(DossierPaper)99]));
        Assert.Throws<ArgumentOutOfRangeException>(() => HandOver.Create(day, [], 0, (DossierCopies)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkflowPolicy { Forwarding = (Forwarding)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkflowPolicy { CommuneTermStart = (TermStart)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => CouncilOutcome.Create(60, StarRating.Three, (CouncilManner)99, day));
    }

    [Fact]
    public void Every_paper_has_words()
    {
        var words = Enum.GetValues<DossierPaper>().Select(paper => paper.Describe()).ToArray();

        Assert.Equal("form 03 (commune report)", DossierPaper.CommuneReport.Describe());
        Assert.Equal(words.Length, words.Distinct().Count());
    }
}
