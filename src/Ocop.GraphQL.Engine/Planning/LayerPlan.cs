using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Planning;

/// <summary>What is asked of all objects of one type at one place of an operation: its merged fields in response order.</summary>
internal sealed class LayerPlan(ObjectType type, FieldPlan? parent)
{
    private bool hasConditions;
    private Inclusion? lastInclusion;

    /// <summary>The objects' type.</summary>
    public ObjectType Type { get; } = type;

    /// <summary>The field whose values the objects are; null at the root.</summary>
    public FieldPlan? Parent { get; } = parent;

    /// <summary>What holds of the variables whenever the layer has an object: what the fields above ask.</summary>
    public Conjunction Known { get; } = parent is null ? Conjunction.True : parent.Layer.Known.And(parent.Condition.Known);

    /// <summary>How many layers are above.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Layer.Depth + 1;

    /// <summary>The fields in the order in which the document first names them (specification, section 6.3, CollectFields).</summary>
    public FieldPlan[] Fields { get; private set; } = [];

    /// <summary>
    /// The fields that are part of the answer for variables of these values, in response order. Requests mostly repeat the values of the
    /// one before; then, and where no variable matters, nothing is allocated.
    /// </summary>
    public FieldPlan[] FieldsIncluded(ulong conditions)
    {
        if (!hasConditions)
        {
            return Fields;
        }

        var last = lastInclusion;
        if (last is null || last.Conditions != conditions)
        {
            last = new Inclusion(conditions, Include(conditions));
            lastInclusion = last;
        }

        return last.Fields;
    }

    /// <summary>Closes the layer; called once, when its fields are collected.</summary>
    public void Complete(FieldPlan[] fields)
    {
        Fields = fields;
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i].Index = i;
        }

        hasConditions = Array.Exists(fields, field => !field.Condition.IsAlways || field.CanMove);
    }

    private FieldPlan[] Include(ulong conditions)
    {
        var included = Array.FindAll(Fields, field => field.Condition.Holds(conditions));
        return Array.Exists(included, field => field.CanMove) ? [.. included.OrderBy(field => field.FirstOrder(conditions))] : included;
    }

    // One object, so that a thread never sees the fields of other values.
    private sealed record Inclusion(ulong Conditions, FieldPlan[] Fields);
}
