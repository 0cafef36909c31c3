namespace Ocop.GraphQL.Engine.Types.Resolvers;

/// <summary>A field where an operation selects it, as resolvers see it before execution.</summary>
public interface IFieldSelection
{
    /// <summary>The field.</summary>
    FieldDefinition Definition { get; }

    /// <summary>The object type on which the field is selected.</summary>
    ObjectType ParentType { get; }

    /// <summary>The key in the response.</summary>
    string ResponseName { get; }

    /// <summary>
    /// The fields selected on this field's value, for all object types it can have; fields under <c>@skip</c> and
    /// <c>@include</c> count, because a plan does not know variables.
    /// </summary>
    IEnumerable<IFieldSelection> Children { get; }
}

/// <summary>Questions to a selection.</summary>
public static class FieldSelectionExtensions
{
    /// <summary>Whether a field of that name is selected at the end of a path of field names.</summary>
    public static bool Selects(this IFieldSelection selection, params ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return true;
        }

        foreach (var child in selection.Children)
        {
            if (child.Definition.Name == path[0] && child.Selects(path[1..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The united <see cref="FieldDefinition.Needs"/> of what is selected below a path of field names; the empty path means
    /// directly below the selection.
    /// </summary>
    public static ulong NeedsBelow(this IFieldSelection selection, params ReadOnlySpan<string> path)
    {
        var needs = 0UL;
        foreach (var child in selection.Children)
        {
            if (path.IsEmpty)
            {
                needs |= child.Definition.Needs;
            }
            else if (child.Definition.Name == path[0])
            {
                needs |= child.NeedsBelow(path[1..]);
            }
        }

        return needs;
    }

    /// <summary>The united <see cref="FieldDefinition.Needs"/> of what is selected directly below for values of one object type.</summary>
    public static ulong NeedsOf(this IFieldSelection selection, string typeName)
    {
        var needs = 0UL;
        foreach (var child in selection.Children)
        {
            if (child.ParentType.Name == typeName)
            {
                needs |= child.Definition.Needs;
            }
        }

        return needs;
    }
}
