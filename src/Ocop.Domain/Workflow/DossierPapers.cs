namespace Ocop.Domain.Workflow;

/// <summary>The papers in the words of messages.</summary>
internal static class DossierPapers
{
    public static string Describe(this DossierPaper paper) => paper switch
    {
        DossierPaper.RegistrationForm => "form 01 (registration)",
        DossierPaper.SelfAssessment => "form 02 (self-assessment)",
        DossierPaper.ProofOfChanges => "the proof of what changed since the recognition",
        DossierPaper.UpdatesSinceRecognition => "the updates since the recognition",
        DossierPaper.RenewedPapers => "the renewed papers",
        DossierPaper.Letter => "the letter",
        DossierPaper.CommuneReport => "form 03 (commune report)",
        DossierPaper.ConsultingTeamReport => "the consulting team's report",
        DossierPaper.CouncilReport => "the council's report",
        DossierPaper.ChairApproval => "the chair's approval decision",
        DossierPaper.AdvisoryAgencyReport => "the advisory agency's report",
        DossierPaper.AdditionalTests => "the additional tests",
        _ => Invariant.Unreachable<string>(paper),
    };
}
