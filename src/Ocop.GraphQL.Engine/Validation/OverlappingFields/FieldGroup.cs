using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation.OverlappingFields;

/// <summary>
/// The fields of one merged selection set that have one response name, in the order they were found; at least one.
/// </summary>
/// <param name="Path">The response names from the root down to this one.</param>
/// <param name="Fields">The fields.</param>
internal sealed record FieldGroup(ResponsePath Path, List<CollectedField> Fields)
{
    /// <summary>Whether anything is selected below the fields.</summary>
    public bool HasSelections => Fields.Exists(collected => collected.Node.SelectionSet is not null);

    /// <summary>
    /// The parts of the group whose fields can meet on one object: fields on one object type, each time with all fields on
    /// interfaces and unions, which may turn out to be of that type.
    /// </summary>
    public IEnumerable<FieldGroup> PartsThatMeet()
    {
        if (Fields.Count == 1)
        {
            return [this];
        }

        var byType = Fields.ToLookup(field => field.ParentType as ObjectType);
        var onAnyType = byType[null].ToList();
        var onOneType = byType.Where(part => part.Key is not null).ToList();
        return onOneType.Count < 2 ? [this] : onOneType.Select(part => this with { Fields = [.. onAnyType, .. part] });
    }
}
