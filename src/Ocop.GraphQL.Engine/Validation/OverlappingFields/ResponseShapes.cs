using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation.OverlappingFields;

/// <summary>
/// SameResponseShape (specification, section 5.3.2): fields with one response name, also those that can never meet on one object,
/// have types that clients read in one way.
/// </summary>
/// <remarks>
/// Having one shape carries over from pair to pair, so that each field is compared only with the first of its group.
/// </remarks>
internal sealed class ResponseShapes(FieldCollector collector, ConflictLog conflicts, Work work)
{
    private readonly SeenSets seen = new();

    /// <summary>Checks the groups of a merged selection set, and all below them.</summary>
    public void Check(IReadOnlyList<FieldGroup> groups)
    {
        foreach (var group in groups)
        {
            if (HaveOneShape(group) && group.HasSelections && seen.Add(group))
            {
                Check(collector.CollectBelow(group));
            }
        }
    }

    private bool HaveOneShape(FieldGroup group)
    {
        work.Add(group.Fields.Count);
        CollectedField? first = null;
        foreach (var field in group.Fields)
        {
            // Unknown fields are the matter of another rule.
            if (field.Definition is null)
            {
                continue;
            }

            first ??= field;
            var (left, right) = (first.Definition!.Type, field.Definition.Type);
            if (!IsSameShape(left, right))
            {
                conflicts.Report(ValidationErrors.DifferentShapes(group.Path, left, right), first, field);
                return false;
            }
        }

        return true;
    }

    /// <summary>Non-null and list at the same levels, and inside them the same leaf type, or composite types both.</summary>
    private static bool IsSameShape(GraphQLType left, GraphQLType right)
    {
        while (left.IsNonNull == right.IsNonNull)
        {
            (left, right) = (left.NullableType, right.NullableType);
            if (left is not ListType leftList || right is not ListType rightList)
            {
                return ReferenceEquals(left, right) || (left is CompositeType && right is CompositeType);
            }

            (left, right) = (leftList.OfType, rightList.OfType);
        }

        return false;
    }
}
