using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>What a dossier holds at each hand-over (Decision 26/2026/QĐ-TTg, articles 6 and 7.1).</summary>
public static class DossierContents
{
    /// <summary>
    /// The samples that go with the dossier to the province and to the ministry, save for tourism (article 6.2).
    /// </summary>
    public const int Samples = 5;

    private static readonly DossierPaper[] Filed = [DossierPaper.RegistrationForm, DossierPaper.SelfAssessment];

    /// <summary>The papers that a hand-over needs; the papers handed over before come with them.</summary>
    /// <param name="hop">Where it goes.</param>
    /// <param name="kind">What the dossier asks for.</param>
    /// <returns>The papers, in the order of the decision.</returns>
    public static IReadOnlyList<DossierPaper> RequiredPapers(DossierHop hop, RegistrationKind kind) => (Guard.Defined(hop), Guard.Defined(kind)) switch
    {
        (DossierHop.ToCommune, RegistrationKind.Upgrade) => [.. Filed, DossierPaper.ProofOfChanges],
        (DossierHop.ToCommune, RegistrationKind.Reevaluation) =>
            [.. Filed, DossierPaper.UpdatesSinceRecognition, DossierPaper.RenewedPapers],
        (DossierHop.ToCommune, _) => Filed,
        (DossierHop.ToProvince, _) => [DossierPaper.Letter, DossierPaper.CommuneReport],
        (DossierHop.ToMinistry, RegistrationKind.Reevaluation) => [DossierPaper.Letter, DossierPaper.AdvisoryAgencyReport],
        (DossierHop.ToMinistry, _) =>
            [DossierPaper.Letter, DossierPaper.ConsultingTeamReport, DossierPaper.CouncilReport, DossierPaper.ChairApproval],
        _ => Invariant.Unreachable<IReadOnlyList<DossierPaper>>(hop),
    };

    /// <summary>The samples that a hand-over needs.</summary>
    /// <param name="hop">Where it goes.</param>
    /// <param name="subject">The product: a tourism service has no samples.</param>
    /// <returns><see cref="Samples"/> or 0.</returns>
    public static int RequiredSamples(DossierHop hop, DossierSubject subject)
    {
        Guard.NotNull(subject);
        return Guard.Defined(hop) == DossierHop.ToCommune || subject.IsTourism ? 0 : Samples;
    }

    /// <summary>The refusal of a hand-over that lacks something; null where it is complete.</summary>
    internal static Refusal? Check(DossierHop hop, Registration registration, HandOver handOver)
    {
        DossierPaper[] missing = [.. RequiredPapers(hop, registration.Kind).Except(handOver.Papers)];
        var samples = RequiredSamples(hop, registration.Subject);
        return missing.Length > 0 ? new DossierIncomplete(hop, registration.Kind, missing)
            : handOver.Samples < samples ? new SamplesTooFew(hop, handOver.Samples, samples)
            : handOver.Copies is DossierCopies.PaperOnly or DossierCopies.ElectronicOnly
                ? new CopiesMissing(hop, handOver.Copies)
            : null;
    }
}
