namespace Ocop.Domain.Workflow;

/// <summary>The assumptions of the workflow, each replaceable, where Decision 26/2026/QĐ-TTg leaves a question open.</summary>
public sealed record WorkflowPolicy
{
    /// <summary>The readings closest to the decision's words.</summary>
    public static WorkflowPolicy Default { get; } = new();

    /// <summary>Which dossiers the province forwards.</summary>
    public Forwarding Forwarding { get; init => field = Guard.Defined(value); } = Forwarding.ByAverage;

    /// <summary>Whether the day of receipt counts towards the commune's term.</summary>
    public TermStart CommuneTermStart { get; init => field = Guard.Defined(value); } = TermStart.DayAfter;

    /// <summary>
    /// Whether a council may decide by written opinion on a first ranking or an upgrade too; article 7.6 names it for the
    /// re-evaluation alone.
    /// </summary>
    public bool AllowsWrittenOpinionAlways { get; init; }

    /// <summary>
    /// Whether an upgrade that is rated no higher than the certificate in force gets no decision; the decision does not say
    /// what becomes of it. Where false it is decided like a first ranking.
    /// </summary>
    public bool UpgradeNeedsMoreStars { get; init; } = true;
}
