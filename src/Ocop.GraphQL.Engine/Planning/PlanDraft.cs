using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Planning.Passes;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Planning;

/// <summary>A plan that is being made: what the passes know and hand on.</summary>
internal sealed class PlanDraft(ValidDocument document, PlannerLimits limits)
{
    private OperationDefinition? operation;
    private int selections;

    /// <summary>The document.</summary>
    public ValidDocument Document { get; } = document;

    /// <summary>The schema that the document is valid for.</summary>
    public Schema Schema => Document.Schema;

    /// <summary>The document's text, to place errors.</summary>
    public SourceText Source => Document.Document.Source;

    /// <summary>How large the plan may become.</summary>
    public PlannerLimits Limits { get; } = limits;

    /// <summary>The name that the request gives; null when it gives none.</summary>
    public string? OperationName { get; init; }

    /// <summary>The operation, once selected.</summary>
    public OperationDefinition Operation
    {
        get => operation ?? throw Invariant.Broken("the operation is selected first");
        set => operation = value;
    }

    /// <summary>The variables that conditions look at.</summary>
    public ConditionVariables ConditionVariables { get; } = new();

    /// <summary>The layers so far, each after the one it hangs below.</summary>
    public List<LayerPlan> Layers { get; } = [];

    /// <summary>The stack on which <see cref="CollectFields"/> walks; empty between two walks.</summary>
    public Stack<CollectFields.Walk> Walks { get; } = new();

    /// <summary>Why the operation is refused; null while it is not.</summary>
    public GraphQLError? Refusal { get; private set; }

    /// <summary>All fields of all layers.</summary>
    public IEnumerable<FieldPlan> Fields => Layers.SelectMany(layer => layer.Fields);

    /// <summary>Refuses the operation; the first reason stays.</summary>
    public void Refuse(GraphQLError error) => Refusal ??= error;

    /// <summary>Counts one more selection; refuses the operation when it is one too many.</summary>
    /// <returns>Whether planning goes on.</returns>
    public bool CountSelection()
    {
        if (++selections > Limits.MaxSelections)
        {
            Refuse(PlanningErrors.TooManySelections(Limits.MaxSelections));
        }

        return Refusal is null;
    }
}
