using System.Collections.Immutable;
using System.Text;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Planning;

/// <summary>A field of a layer: everything about it that does not depend on variable values. The passes fill it; then it never changes.</summary>
internal sealed class FieldPlan(LayerPlan layer, FieldDefinition definition, ImmutableArray<FieldOccurrence> occurrences) : IFieldSelection
{
    private static readonly ArgumentPlan NoArguments = ArgumentPlan.Of([], []);

    /// <inheritdoc/>
    public FieldDefinition Definition { get; } = definition;

    /// <inheritdoc/>
    public string ResponseName { get; } = occurrences[0].Node.ResponseName;

    /// <summary>The layer that the field belongs to.</summary>
    public LayerPlan Layer { get; } = layer;

    /// <summary>Which of the layer's fields this is.</summary>
    public int Index { get; set; }

    /// <summary>The merged places in the document, in its order; at least one.</summary>
    public ImmutableArray<FieldOccurrence> Occurrences { get; } = occurrences;

    /// <summary>When the field is part of the answer.</summary>
    public IncludeCondition Condition { get; } = occurrences is [var single]
        ? IncludeCondition.Of(single.Condition)
        : IncludeCondition.Of(occurrences.Select(occurrence => occurrence.Condition));

    /// <summary>A layer for each object type that the field's values can have; empty for leaves.</summary>
    public LayerPlan[] Children { get; set; } = [];

    /// <summary>The scalar that the field's values are of; null for enums, lists and composite types.</summary>
    public ScalarType? Scalar { get; } = definition.Type.NullableType as ScalarType;

    /// <summary>How the arguments get their values.</summary>
    public ArgumentPlan Arguments { get; set; } = NoArguments;

    /// <summary>
    /// The response name as JSON with its colon, <c>"name":</c>; of a constant field with its value, <c>"__typename":"Product"</c>.
    /// </summary>
    public byte[] Utf8 { get; set; } = [];

    /// <summary>Whether the value is known already and stands in <see cref="Utf8"/>; such a field is not resolved.</summary>
    public bool IsConstant { get; set; }

    /// <summary>What the resolver answered when the operation was planned.</summary>
    public object? Preparation { get; set; }

    /// <inheritdoc/>
    public ObjectType ParentType => Layer.Type;

    IEnumerable<IFieldSelection> IFieldSelection.Children => Children is [var single] ? single.Fields : Children.SelectMany(child => child.Fields);

    /// <summary>Whether variables decide which occurrence is the first, and so where the field stands in a response.</summary>
    public bool CanMove => Occurrences.Length > 1 && !Occurrences[0].Condition.IsTrue;

    /// <summary>The order of the first occurrence that variables of these values include.</summary>
    public int FirstOrder(ulong conditions)
    {
        foreach (var occurrence in Occurrences)
        {
            if (occurrence.Condition.Holds(conditions))
            {
                return occurrence.Order;
            }
        }

        return int.MaxValue;
    }

    /// <summary>The places in the document that variables of these values include, for errors.</summary>
    public IReadOnlyList<SourceLocation> LocationsIn(SourceText source, ulong conditions) =>
        [.. Occurrences
            .Where(occurrence => occurrence.Condition.Holds(conditions))
            .Select(occurrence => occurrence.Node.Position)
            .Distinct()
            .Select(source.LocationOf)];

    /// <summary>The index in <see cref="Children"/> of an object's type (section 6.4.3, ResolveAbstractType); -1 when it is none of them.</summary>
    public int FindChild(object value)
    {
        if (Children.Length == 1 && Children[0].Type == Definition.Type.NamedType)
        {
            return 0;
        }

        var type = value.GetType();
        for (var i = 0; i < Children.Length; i++)
        {
            if (Children[i].Type.RuntimeType == type)
            {
                return i;
            }
        }

        return FindChildOfBase(type);
    }

    // A derived class stands for its base, which is rare; a method of its own, so that only such an object pays for the closure.
    private int FindChildOfBase(Type type) => Array.FindIndex(Children, child => child.Type.RuntimeType?.IsAssignableFrom(type) == true);

    /// <inheritdoc/>
    public override string ToString() => new StringBuilder(Layer.Type.Name).Append('.').Append(Definition.Name).ToString();
}
