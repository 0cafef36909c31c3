using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>
/// Completes a column (specification, section 6.4.3, CompleteValue): leaves are coerced, objects move to child layers, lists to
/// the column's items. A wrong value becomes null and an error; where that null may not be is left to <see cref="NullPropagation"/>.
/// </summary>
internal sealed class ValueCompletion(OperationRun run)
{
    // The way from the field to the list item at hand.
    private readonly List<int> indices = [];
    private Column column = null!;
    private int row;

    /// <summary>Replaces every value of a column, as resolved, with its completed value.</summary>
    public void Complete(Column resolved)
    {
        column = resolved;
        var type = column.Plan.Definition.Type;
        var scalar = column.Plan.Scalar;
        var values = column.Values;
        for (row = 0; row < values.Length; row++)
        {
            // Most values of most answers are strings and numbers, right as they are.
            if (scalar is null || !scalar.SendsUnchanged(values[row]))
            {
                values[row] = Complete(type, values[row]);
            }
        }
    }

    private FieldValue Complete(GraphQLType type, in FieldValue value)
    {
        var kind = value.Kind;
        if (kind == FieldValueKind.Null)
        {
            return type.IsNonNull ? Raise(ExecutionErrors.NullInNonNull(column.Plan.Definition, type)) : value;
        }

        if (kind == FieldValueKind.Error)
        {
            return Raise(value.AsError());
        }

        return type.NullableType switch
        {
            ListType list when kind == FieldValueKind.List => CompleteList(list.OfType, value.AsList()),
            CompositeType when kind == FieldValueKind.Object => CompleteObject(value.AsObject()),
            ListType or CompositeType => Raise(ExecutionErrors.WrongKind(type.NullableType, kind)),
            NamedType leaf => CompleteLeaf(leaf, value),
            _ => throw Invariant.Broken($"{type} is no output type"),
        };
    }

    private FieldValue CompleteList(GraphQLType itemType, FieldValue[] resolved)
    {
        var items = column.AddItems(resolved.Length);
        for (var i = 0; i < resolved.Length; i++)
        {
            indices.Add(i);

            // Completed before it is stored: a list inside may move the items.
            var completed = Complete(itemType, resolved[i]);
            column.Items[items.First + i] = completed;
            indices.RemoveAt(indices.Count - 1);
        }

        return items.ToValue();
    }

    private FieldValue CompleteObject(object value)
    {
        var child = column.Plan.FindChild(value);
        return child < 0
            ? Raise(ExecutionErrors.UnknownObjectType(column.Plan.Definition.Type.NamedType))
            : column.AddObject(child, value).ToValue();
    }

    private FieldValue CompleteLeaf(NamedType type, in FieldValue value)
    {
        var error = OutputCoercion.CoerceLeaf(type, value, out var completed);
        return error is null ? completed : Raise(error);
    }

    private FieldValue Raise(GraphQLError error)
    {
        run.Raise(error, column, row, indices);
        return FieldValue.Null;
    }
}
