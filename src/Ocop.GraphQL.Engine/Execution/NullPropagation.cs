using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>
/// Propagates nulls to the nearest place that may be null (specification, section 6.4.4): from a field to its object, from an
/// item to its list, from the root to <c>data</c>. Errors were raised where they arose and are not added to.
/// </summary>
/// <remarks>Runs on values before anything is written, and only for requests with errors: without an error no null is where it may not be.</remarks>
internal static class NullPropagation
{
    /// <summary>Propagates in layers of which each stands after the one it hangs below.</summary>
    public static void Apply(List<Layer> layers)
    {
        for (var i = layers.Count - 1; i >= 0; i--)
        {
            for (var field = 0; field < layers[i].Fields.Length; field++)
            {
                if (layers[i].ColumnOf(field) is { } column)
                {
                    Apply(layers[i], column);
                }
            }
        }
    }

    private static void Apply(Layer layer, Column column)
    {
        var type = column.Plan.Definition.Type;
        for (var row = 0; row < layer.Count; row++)
        {
            if (!Settle(column, type, ref column.Values[row]))
            {
                layer.SetNulled(row);
            }
        }
    }

    /// <summary>Nulls a value whose object or item may not be null but is; answers whether its own place allows what it is then.</summary>
    private static bool Settle(Column column, GraphQLType type, ref FieldValue value)
    {
        if (!value.IsNull && IsLost(column, type.NullableType, value))
        {
            value = FieldValue.Null;
        }

        return !(value.IsNull && type.IsNonNull);
    }

    private static bool IsLost(Column column, GraphQLType type, in FieldValue value) => type switch
    {
        ListType list => AnyItemIsLost(column, list.OfType, Link.Of(value)),
        CompositeType => column.GetChild(Link.Of(value).First).IsNulled(Link.Of(value).Second),
        _ => false,
    };

    private static bool AnyItemIsLost(Column column, GraphQLType itemType, Link items)
    {
        var isLost = false;
        foreach (ref var item in column.Items.Slice(items.First, items.Second))
        {
            isLost |= !Settle(column, itemType, ref item);
        }

        return isLost;
    }
}
