using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>A business plan (phương án sản xuất kinh doanh) for an idea: step 3 of the <see cref="AnnualCycle"/>.</summary>
public sealed class ProductPlan
{
    internal ProductPlan(ProductIdea idea, LocalDate on) => (Idea, On) = (idea, on);

    /// <summary>The idea.</summary>
    public ProductIdea Idea { get; }

    /// <summary>The day the plan was received.</summary>
    public LocalDate On { get; }

    /// <summary>Files the dossier of the first ranking (lần đầu) with the commune.</summary>
    /// <param name="handOver">What was handed in: form 01 and form 02.</param>
    /// <param name="policy">The assumptions; <see cref="WorkflowPolicy.Default"/> where null.</param>
    /// <returns>
    /// The dossier, <see cref="StepOutOfOrder"/>, <see cref="ProcedureNotRecorded"/>, <see cref="DossierIncomplete"/> or
    /// <see cref="CopiesMissing"/>.
    /// </returns>
    public Result<Dossier> File(HandOver handOver, WorkflowPolicy? policy = null) =>
        StepOutOfOrder.Check(("dossier", Guard.NotNull(handOver).On), ("business plan", On)) is { } refusal
            ? refusal
            : Dossier.File(new Registration(RegistrationKind.First, Idea.Subject, null), handOver, policy);
}
