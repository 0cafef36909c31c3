namespace Ocop.GraphQL.Engine.Planning.Passes;

/// <summary>Lets every resolver settle ahead of time what its selection needs; deepest layers first.</summary>
internal static class PrepareResolvers
{
    /// <summary>Sets <see cref="FieldPlan.Preparation"/> of every field that is resolved.</summary>
    public static void Run(PlanDraft draft)
    {
        for (var i = draft.Layers.Count - 1; i >= 0; i--)
        {
            foreach (var field in draft.Layers[i].Fields)
            {
                if (!field.IsConstant)
                {
                    field.Preparation = field.Definition.Resolver?.Prepare(field);
                }
            }
        }
    }
}
