namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Says more about a field of an interface.</summary>
public sealed class InterfaceFieldBuilder : FieldBuilder<InterfaceFieldBuilder>
{
    internal InterfaceFieldBuilder(string name, string type, string description)
        : base(name, type, description)
    {
    }
}
