using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>A dossier at the commune, which checks, reports and forwards it; it does not score.</summary>
public sealed class CommuneReview : DossierStep
{
    /// <summary>The working days from receipt that the commune has (Decision 26/2026/QĐ-TTg, article 7).</summary>
    public const int WorkingDays = 15;

    internal CommuneReview(Dossier dossier, LocalDate on, LocalDate reportDue)
        : base(dossier, on) => ReportDue = reportDue;

    /// <summary>The last day on which the commune reports in time.</summary>
    public LocalDate ReportDue { get; }

    /// <inheritdoc/>
    public override DossierStage? Stage => DossierStage.Candidate;

    private protected override string Name => "receipt by the commune";

    /// <summary>The commune reports and proposes the dossier to the province.</summary>
    /// <remarks>A late report is accepted and marked: the decision lays the term on the commune, not on the producer.</remarks>
    /// <param name="report">Form 03.</param>
    /// <param name="handOver">What was handed to the province: the letter, and five samples save for tourism.</param>
    /// <returns>
    /// The dossier at the province, <see cref="StepOutOfOrder"/>, <see cref="DossierIncomplete"/>,
    /// <see cref="SamplesTooFew"/> or <see cref="CopiesMissing"/>.
    /// </returns>
    public Result<ProposedDossier> Report(CommuneReport report, HandOver handOver)
    {
        Guard.NotNull(report);
        Guard.NotNull(handOver);
        var complete = handOver.With(DossierPaper.CommuneReport);
        var refusal = CheckOrder("commune's report", handOver.On)
            ?? DossierContents.Check(DossierHop.ToProvince, Dossier.Registration, complete);
        return refusal is not null
            ? refusal
            : new ProposedDossier(Dossier, handOver.On, null) { Report = report, IsReportLate = handOver.On > ReportDue };
    }
}
