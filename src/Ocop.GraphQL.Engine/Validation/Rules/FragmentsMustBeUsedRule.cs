using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Fragments Must Be Used (specification, section 5.5.1.4).</summary>
/// <remarks>
/// The section asks for one spread anywhere; this rule asks for an operation that leads there. Both refuse the same documents:
/// a fragment that only unused fragments spread stands in a document that is refused for those.
/// </remarks>
internal sealed class FragmentsMustBeUsedRule(ValidationContext context) : IConcludes
{
    /// <inheritdoc/>
    public void Conclude()
    {
        if (context.Fragments.Order.Count == 0)
        {
            return;
        }

        var operations = context.Fragments.Outlines.Where(outline => outline.Definition is OperationDefinition);
        var used = context.Fragments.ReachableFrom([.. operations]).ToHashSet();
        foreach (var outline in context.Fragments.Outlines)
        {
            if (outline.Definition is FragmentDefinition fragment && IsFirstOfItsName(fragment) && !used.Contains(outline))
            {
                context.Report(ValidationErrors.UnusedFragment(fragment.Name), fragment);
            }
        }
    }

    /// <summary>Of fragments with one name only the first can be spread; the others are refused for their name.</summary>
    private bool IsFirstOfItsName(FragmentDefinition fragment) => ReferenceEquals(context.Fragments.Find(fragment.Name), fragment);
}
