using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Planning;

/// <summary>
/// An operation ready to be executed any number of times, whatever its variables' values. Only the planner makes one, and only
/// from a valid document.
/// </summary>
public sealed class OperationPlan
{
    /// <summary>Freezes a draft that every pass has seen.</summary>
    internal OperationPlan(PlanDraft draft)
    {
        Source = draft.Source;
        Operation = draft.Operation;
        Layers = [.. draft.Layers];
        FieldCount = Layers.Sum(layer => layer.Fields.Length);
        ConditionVariables = draft.ConditionVariables.Names;
        Variables = new VariableCoercion(draft.Schema, Source, Operation);
        HasConstantAnswer = ConditionVariables.Count == 0 && draft.Fields.All(field => field.Arguments.IsConstant) && Root.Fields.All(IsOfSchema);
        CachePolicy = Kind == OperationKind.Query
            ? Root.Fields.Select(field => field.Definition.CachePolicy).Append(CachePolicy.Fresh).Min()
            : CachePolicy.NoStore;

        bool IsOfSchema(FieldPlan field) => field.IsConstant || draft.Schema.QueryMetaFields.Contains(field.Definition);
    }

    /// <summary>Query, mutation or subscription.</summary>
    public OperationKind Kind => Operation.Kind;

    /// <summary>The operation's name; null for an anonymous one.</summary>
    public string? Name => Operation.Name;

    /// <summary>The document's text, to place errors.</summary>
    internal SourceText Source { get; }

    /// <summary>The operation as written.</summary>
    internal OperationDefinition Operation { get; }

    /// <summary>All layers, each after the one it hangs below.</summary>
    internal LayerPlan[] Layers { get; }

    /// <summary>How many fields all layers have.</summary>
    internal int FieldCount { get; }

    /// <summary>The root operation type's layer.</summary>
    internal LayerPlan Root => Layers[0];

    /// <summary>The variables that conditions look at; a name's index is the number of its bit.</summary>
    internal IReadOnlyList<string> ConditionVariables { get; }

    /// <summary>How a request's variables get their values.</summary>
    internal VariableCoercion Variables { get; }

    /// <summary>
    /// Whether every request gets the same answer: all root fields are introspection's (specification, section 4), and no variable
    /// matters.
    /// </summary>
    internal bool HasConstantAnswer { get; }

    /// <summary>
    /// How far a whole answer may be used again: as far as the strictest root field allows, whether or not a condition leaves it out;
    /// not at all where the operation is no query.
    /// </summary>
    internal CachePolicy CachePolicy { get; }

    /// <summary>The whole response as JSON, where <see cref="HasConstantAnswer"/> and it was given once and kept; otherwise null.</summary>
    internal byte[]? KeptAnswer { get; set; }

    /// <summary>What the plan costs, kept by the layer that weighs it when it is first asked for; null until then.</summary>
    internal object? Cost { get; set; }

    /// <summary>The values of <see cref="ConditionVariables"/> for a request, each in its bit.</summary>
    internal ulong ConditionsIn(Variables variables)
    {
        var values = 0UL;
        for (var i = 0; i < ConditionVariables.Count; i++)
        {
            // A nullable variable without a value counts as false, as in section 6.3, CollectFields.
            if (variables.TryGet(ConditionVariables[i], out var value) && value is true)
            {
                values |= 1UL << i;
            }
        }

        return values;
    }

    /// <summary>The plan as text.</summary>
    public override string ToString() => PlanPrinter.Print(this);
}
