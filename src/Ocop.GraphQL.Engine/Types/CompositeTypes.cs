namespace Ocop.GraphQL.Engine.Types;

/// <summary>An object, interface or union: a type with a selection set (specification, section 3.4).</summary>
public abstract class CompositeType : NamedType
{
    private protected CompositeType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>
    /// The object types a value of this type can have (section 5.5.2.3, GetPossibleTypes), in the order of definition; an object's
    /// is itself.
    /// </summary>
    public IReadOnlyList<ObjectType> PossibleTypes { get; private set; } = [];

    /// <summary>Closes the type; called once, by its schema.</summary>
    internal void CompletePossibleTypes(IReadOnlyList<ObjectType> possibleTypes) => PossibleTypes = possibleTypes;
}

/// <summary>An object or an interface: a type with fields.</summary>
public abstract class FieldsType : CompositeType
{
    private Dictionary<string, FieldDefinition> byName = [];

    private protected FieldsType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>The fields in the order of definition, without meta fields.</summary>
    public IReadOnlyList<FieldDefinition> Fields { get; private set; } = [];

    /// <summary>The interfaces this type implements, as declared.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>The field of that name; null when there is none. Meta fields are not found here.</summary>
    public FieldDefinition? FindField(string name) => byName.GetValueOrDefault(name);

    /// <summary>Closes the type; called once, when all types of the schema exist.</summary>
    internal void Complete(IReadOnlyList<FieldDefinition> fields, IReadOnlyList<InterfaceType> interfaces)
    {
        Fields = fields;
        Interfaces = interfaces;
        byName = new Dictionary<string, FieldDefinition>(fields.Count);
        foreach (var field in fields)
        {
            byName.TryAdd(field.Name, field);
        }
    }
}

/// <summary>An object type (section 3.6).</summary>
public sealed class ObjectType(string name, string? description, Type? runtimeType = null) : FieldsType(name, description)
{
    /// <summary>
    /// The C# type of this type's values, by which the executor finds the object type behind an interface or union;
    /// null where the type stands behind none.
    /// </summary>
    public Type? RuntimeType { get; } = runtimeType;
}

/// <summary>An interface type (section 3.7).</summary>
public sealed class InterfaceType(string name, string? description) : FieldsType(name, description);

/// <summary>A union type (section 3.8).</summary>
public sealed class UnionType(string name, string? description) : CompositeType(name, description)
{
    /// <summary>The member types in the order of definition.</summary>
    public IReadOnlyList<ObjectType> Members { get; private set; } = [];

    /// <summary>Closes the type; called once, when all types of the schema exist.</summary>
    internal void CompleteMembers(IReadOnlyList<ObjectType> members) => Members = members;
}
