using System.Collections.Concurrent;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Costs;

/// <summary>
/// What a schema's elements weigh, and how long its lists are: as <c>@cost</c> and <c>@listSize</c> say, else by default. Each is
/// read once, when it is first needed.
/// </summary>
internal sealed class SchemaWeights(Schema schema, int assumedListSize)
{
    private readonly AppliedCosts applied = new(schema.Directives);
    private readonly IntrospectionSizes introspection = new(schema);
    private readonly ConcurrentDictionary<ISchemaElement, double> weights = [];

    /// <summary>How many items a list counts as that states no size.</summary>
    public int AssumedListSize { get; } = assumedListSize;

    /// <summary>What a field weighs each time it is answered: 1 for what has fields of its own, 0 for leaves and for introspection.</summary>
    public double Of(FieldDefinition field) => weights.GetOrAdd(
        field, static (_, state) => state.Weights.applied.FindWeight(state.Field) ?? DefaultOf(state.Field.Type.NamedType), (Weights: this, Field: field));

    /// <summary>What a value of a type weighs: 1 for objects, 0 for leaves and for introspection.</summary>
    public double Of(NamedType type) => weights.GetOrAdd(
        type, static (_, state) => state.Weights.applied.FindWeight(state.Type) ?? DefaultOf(state.Type), (Weights: this, Type: type));

    /// <summary>What an argument or input field weighs when it is given: 1 for input objects, 0 for leaves.</summary>
    public double Of(InputValueDefinition value) => weights.GetOrAdd(
        value, static (_, state) => state.Weights.applied.FindWeight(state.Value) ?? DefaultOf(state.Value.Type.NamedType), (Weights: this, Value: value));

    /// <summary>What the schema says of a list's size; null where it says nothing.</summary>
    public ListSize? SizeOf(FieldDefinition field) => applied.FindListSize(field);

    /// <summary>The number of items of a list of which nothing else is known.</summary>
    public int AssumedSizeOf(FieldPlan field) => introspection.Find(field) ?? AssumedListSize;

    // Introspection is answered from memory, and weighs nothing; how long its answer may become is counted all the same.
    private static double DefaultOf(NamedType type) =>
        type is CompositeType or InputObjectType && !IntrospectionSizes.IsIntrospection(type) ? 1 : 0;
}
