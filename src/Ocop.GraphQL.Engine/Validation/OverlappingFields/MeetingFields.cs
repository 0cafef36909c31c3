namespace Ocop.GraphQL.Engine.Validation.OverlappingFields;

/// <summary>
/// FieldsInSetCanMerge without SameResponseShape (specification, section 5.3.2): fields that can meet on one object have one name
/// and identical arguments, and what is selected below them merges too.
/// </summary>
/// <remarks>
/// The section compares all pairs. Being identical carries over from pair to pair, so that one comparison of each field with the
/// first of its part decides the same.
/// </remarks>
internal sealed class MeetingFields(FieldCollector collector, ConflictLog conflicts, Work work)
{
    private const int CharactersPerStep = 32;

    private readonly SeenSets seen = new();

    /// <summary>Checks the groups of a merged selection set, and all below them.</summary>
    public void Check(IReadOnlyList<FieldGroup> groups)
    {
        foreach (var part in groups.SelectMany(group => group.PartsThatMeet()))
        {
            if (AreIdentical(part) && part.HasSelections && seen.Add(part))
            {
                Check(collector.CollectBelow(part));
            }
        }
    }

    private bool AreIdentical(FieldGroup part)
    {
        work.Add(part.Fields.Count);
        var first = part.Fields[0];
        var arguments = part.Fields.Count == 1 ? "" : TextOfArguments(first);
        foreach (var other in part.Fields.Skip(1))
        {
            if (other.Node.Name != first.Node.Name)
            {
                conflicts.Report(ValidationErrors.DifferentFields(part.Path, first.Node.Name, other.Node.Name), first, other);
                return false;
            }

            if (TextOfArguments(other) != arguments)
            {
                conflicts.Report(ValidationErrors.DifferentArguments(part.Path, first.Node.Name), first, other);
                return false;
            }
        }

        return true;
    }

    // A text costs by its length: a field with long arguments may meet others at many places.
    private string TextOfArguments(CollectedField field)
    {
        var text = ArgumentsText.Of(field.Node);
        work.Add(text.Length / CharactersPerStep);
        return text;
    }
}
