using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Planning.Passes;

/// <summary>Prepares the arguments of every field; those without variables get their values now (specification, section 6.4.1).</summary>
internal static class BindArguments
{
    /// <summary>Sets <see cref="FieldPlan.Arguments"/> of every field that declares arguments.</summary>
    public static void Run(PlanDraft draft)
    {
        foreach (var field in draft.Fields)
        {
            if (field.Definition.Arguments.Count > 0)
            {
                // Validation has seen to it that merged occurrences have the same arguments.
                field.Arguments = ArgumentPlan.Of(field.Definition.Arguments, field.Occurrences[0].Node.Arguments);
            }
        }
    }
}
