namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Fragment Spreads Must Not Form Cycles (specification, section 5.5.2.2).</summary>
internal sealed class FragmentSpreadsMustNotFormCyclesRule(ValidationContext context) : IConcludes
{
    /// <inheritdoc/>
    public void Conclude()
    {
        foreach (var cycle in context.Fragments.Cycles)
        {
            context.Report(ValidationErrors.CyclicFragments(cycle), [.. cycle]);
        }
    }
}
