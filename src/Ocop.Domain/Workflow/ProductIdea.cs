using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>A product idea (ý tưởng sản phẩm) as registered: step 2 of the <see cref="AnnualCycle"/>.</summary>
public sealed class ProductIdea
{
    /// <summary>An idea.</summary>
    /// <param name="subject">The product and whose it is.</param>
    /// <param name="on">The day it was registered.</param>
    public ProductIdea(DossierSubject subject, LocalDate on) => (Subject, On) = (Guard.NotNull(subject), on);

    /// <summary>The product and whose it is.</summary>
    public DossierSubject Subject { get; }

    /// <summary>The day it was registered.</summary>
    public LocalDate On { get; }

    /// <summary>The idea becomes a business plan.</summary>
    /// <param name="on">The day the plan was received.</param>
    /// <returns>The plan, or <see cref="StepOutOfOrder"/>.</returns>
    public Result<ProductPlan> Plan(LocalDate on) =>
        StepOutOfOrder.Check(("business plan", on), ("product idea", On)) is { } refusal ? refusal : new ProductPlan(this, on);
}
