using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>A step that a dossier has reached.</summary>
public abstract class DossierStep
{
    private protected DossierStep(Dossier dossier, LocalDate on) => (Dossier, On) = (dossier, on);

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>The day of the step.</summary>
    public LocalDate On { get; }

    /// <summary>The stage as lists report it; null where the dossier is decided or ended.</summary>
    public abstract DossierStage? Stage { get; }

    /// <summary>
    /// The last day on which a re-evaluation, complete at this step, is decided in time (article 7.6); null for other kinds.
    /// </summary>
    private protected LocalDate? FindReevaluationDue() =>
        Dossier.Kind == RegistrationKind.Reevaluation ? Reevaluation.DecisionDue(On) : null;

    /// <summary>The step in the words of messages.</summary>
    private protected abstract string Name { get; }

    /// <summary>The refusal of a next step that would lie before this one; null where the order is kept.</summary>
    internal Refusal? CheckOrder(string next, LocalDate on) => StepOutOfOrder.Check((next, on), (Name, On));
}
