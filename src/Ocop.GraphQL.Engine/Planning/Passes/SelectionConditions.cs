using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Planning.Passes;

/// <summary>Reads <c>@skip</c> and <c>@include</c> of a selection (specification, sections 3.13.1 and 3.13.2).</summary>
internal static class SelectionConditions
{
    /// <summary>When a selection is included, given when the selection set around it is; null when never.</summary>
    public static Conjunction? Of(Selection selection, Conjunction around, PlanDraft draft)
    {
        Conjunction? condition = around;
        foreach (var directive in selection.Directives)
        {
            if (condition is { } soFar && directive.Name is "skip" or "include")
            {
                condition = With(condition.Value, directive, draft);
            }
        }

        return condition;
    }

    private static Conjunction? With(Conjunction soFar, DirectiveNode directive, PlanDraft draft)
    {
        var wanted = directive.Name == "include";
        switch (directive.Arguments.First(argument => argument.Name == "if").Value)
        {
            case BooleanValueNode constant:
                return constant.Value == wanted ? soFar : null;
            case VariableNode variable when draft.ConditionVariables.FindBit(variable.Name) is { } bit:
                return soFar.And(bit, wanted);
            case VariableNode:
                draft.Refuse(PlanningErrors.TooManyConditionVariables());
                return null;
            case var other:
                throw Invariant.Broken($"a validated condition is {other.GetType().Name}");
        }
    }
}
