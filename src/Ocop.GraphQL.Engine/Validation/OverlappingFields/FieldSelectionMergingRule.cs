namespace Ocop.GraphQL.Engine.Validation.OverlappingFields;

/// <summary>
/// Field Selection Merging (specification, section 5.3.2): fields with one response name can be answered by one value.
/// </summary>
/// <remarks>
/// <para>
/// The section compares every pair of fields, which costs the square of a document that repeats one field. This rule asks the
/// section's two questions one after the other, each of which compares a field with one other only: whether fields that can meet
/// on one object are identical (<see cref="MeetingFields"/>), and whether all fields of a response name have one shape
/// (<see cref="ResponseShapes"/>). Of a group the first conflict is reported.
/// </para>
/// <para>
/// The number of comparisons follows that of the fields, fragments written out. Nested interfaces are the exception: which fields
/// meet then depends on the types on the way down, and there can be twice as many ways at each level. So the steps are counted and
/// limited (<see cref="ValidationLimits.MaxComparisons"/>).
/// </para>
/// <para>The recursion is bounded by the limit of depth, which was checked before.</para>
/// </remarks>
internal sealed class FieldSelectionMergingRule(ValidationContext context) : IConcludes
{
    /// <inheritdoc/>
    public void Conclude()
    {
        // With cycles selection sets have no end; the document is refused for them.
        if (context.Fragments.Cycles.Count > 0)
        {
            return;
        }

        var roots = context.Fragments.Roots().Where(root => !PlainSelections.Include(SelectionSets.Of(root.Definition))).ToList();
        if (roots.Count > 0)
        {
            Compare(roots);
        }
    }

    private void Compare(List<DefinitionOutline> roots)
    {
        var work = context.Comparisons;
        var collector = new FieldCollector(context, work);
        var conflicts = new ConflictLog(context);
        var meeting = new MeetingFields(collector, conflicts, work);
        var shapes = new ResponseShapes(collector, conflicts, work);
        foreach (var root in roots)
        {
            if (!TryCheck(root, collector, meeting, shapes))
            {
                context.Report(ValidationErrors.TooManyComparisons(context.Limits.MaxComparisons), root.Definition);
                return;
            }
        }
    }

    private static bool TryCheck(DefinitionOutline root, FieldCollector collector, MeetingFields meeting, ResponseShapes shapes)
    {
        try
        {
            var groups = collector.Collect(root.Definition);
            meeting.Check(groups);
            shapes.Check(groups);
            return true;
        }
        catch (TooMuchWorkException)
        {
            return false;
        }
    }
}
