using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>Finds the path of an object by looking it up in its parents' values.</summary>
/// <remarks>Objects do not carry their place: only errors ask for it, and every object would pay.</remarks>
internal static class PathFinder
{
    /// <summary>The path of a layer's object; null at the root.</summary>
    public static ResponsePath? PathOf(Layer layer, int row)
    {
        if (layer.Parent is not { } column)
        {
            return null;
        }

        var sought = new Link(layer.IndexInParent, row);
        for (var parentRow = 0; parentRow < column.Layer.Count; parentRow++)
        {
            var indices = new Stack<int>();
            if (Contains(column, column.Values[parentRow], sought, column.Plan.Definition.Type, indices))
            {
                return WithIndices(ResponsePath.Field(PathOf(column.Layer, parentRow), column.Plan.ResponseName), indices);
            }
        }

        throw Invariant.Broken("an object stands in the column it was found in");
    }

    private static bool Contains(Column column, in FieldValue value, Link sought, GraphQLType type, Stack<int> indices)
    {
        if (value.IsNull)
        {
            return false;
        }

        if (type.NullableType is not ListType list)
        {
            return Link.Of(value) == sought;
        }

        var range = Link.Of(value);
        var items = column.Items.Slice(range.First, range.Second);
        for (var i = 0; i < items.Length; i++)
        {
            if (Contains(column, items[i], sought, list.OfType, indices))
            {
                indices.Push(i);
                return true;
            }
        }

        return false;
    }

    private static ResponsePath WithIndices(ResponsePath path, Stack<int> indices)
    {
        foreach (var index in indices)
        {
            path = ResponsePath.Item(path, index);
        }

        return path;
    }
}
