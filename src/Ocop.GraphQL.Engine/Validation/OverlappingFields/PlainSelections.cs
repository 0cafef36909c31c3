using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.OverlappingFields;

/// <summary>
/// Selection sets, with all below them, that hold no fragment and no response name twice: fields there meet no other, so that nothing
/// is to be compared. Most documents are such.
/// </summary>
/// <remarks>The recursion is bounded by the limit of depth, which was checked before.</remarks>
internal static class PlainSelections
{
    // Names of so few fields are compared with each other; more are counted.
    private const int FewFields = 8;

    /// <summary>Whether a selection set is one.</summary>
    public static bool Include(SelectionSet? selectionSet)
    {
        if (selectionSet is null)
        {
            return true;
        }

        var selections = selectionSet.Selections;
        for (var i = 0; i < selections.Count; i++)
        {
            if (selections[i] is not FieldNode)
            {
                return false;
            }
        }

        return NamesDiffer(selections) && AreIncludedBelow(selections);
    }

    private static bool AreIncludedBelow(IReadOnlyList<Selection> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (!Include(((FieldNode)fields[i]).SelectionSet))
            {
                return false;
            }
        }

        return true;
    }

    private static bool NamesDiffer(IReadOnlyList<Selection> fields)
    {
        var names = fields.Count > FewFields ? new HashSet<string>(fields.Count) : null;
        for (var i = 0; i < fields.Count; i++)
        {
            var name = ((FieldNode)fields[i]).ResponseName;
            if (names is null ? IsAmong(name, fields, i) : !names.Add(name))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAmong(string name, IReadOnlyList<Selection> fields, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (((FieldNode)fields[i]).ResponseName == name)
            {
                return true;
            }
        }

        return false;
    }
}
