using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Costs;

/// <summary>What given values cost: each argument and input field its weight, a list once for each of its items.</summary>
internal static class InputCosts
{
    /// <summary>The cost of a coerced value; null costs nothing.</summary>
    /// <param name="definition">The argument or input field.</param>
    /// <param name="value">The value.</param>
    /// <param name="weights">What the schema's elements weigh.</param>
    public static double Of(InputValueDefinition definition, object? value, SchemaWeights weights)
    {
        switch (value)
        {
            case null:
                return 0;
            case object?[] items:
                var sum = 0.0;
                foreach (var item in items)
                {
                    sum += Of(definition, item, weights);
                }

                return sum;
            case InputObject fields when definition.Type.NamedType is InputObjectType type:
                return weights.Of(definition) + OfFields(type, fields, weights);
            default:
                return weights.Of(definition);
        }
    }

    private static double OfFields(InputObjectType type, InputObject value, SchemaWeights weights)
    {
        var sum = 0.0;
        for (var i = 0; i < value.Entries.Count; i++)
        {
            var (name, field) = value.Entries[i];
            sum += type.FindField(name) is { } definition ? Of(definition, field, weights) : 0;
        }

        return sum;
    }
}
