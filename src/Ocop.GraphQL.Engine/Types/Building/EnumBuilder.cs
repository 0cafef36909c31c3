namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Adds values to an enum type.</summary>
public sealed class EnumBuilder
{
    private readonly List<EnumValueDefinition> values = [];

    internal EnumBuilder()
    {
    }

    /// <summary>The values in the order of declaration.</summary>
    internal IReadOnlyList<EnumValueDefinition> Values => values;

    /// <summary>Adds a value.</summary>
    /// <param name="name">The name, in capitals by convention.</param>
    /// <param name="description">What the value means.</param>
    /// <param name="deprecationReason">Why not to use the value any more; null while it is not deprecated.</param>
    public EnumBuilder Value(string name, string description, string? deprecationReason = null)
    {
        values.Add(new EnumValueDefinition(name, description) { DeprecationReason = deprecationReason });
        return this;
    }
}
