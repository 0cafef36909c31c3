using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Types.Scalars;

namespace Ocop.GraphQL.Engine.Introspection;

/// <summary>The fields that types have without declaring them (specification, sections 4.1 and 4.2).</summary>
public static class MetaFields
{
    /// <summary>
    /// <c>__typename</c>, one object for all types, by which the planner knows it: the answer is the name of the object type that the
    /// plan or the executor has found anyway, so this field alone has no resolver.
    /// </summary>
    public static FieldDefinition TypeName { get; } =
        new("__typename", "The name of this object's type.", BuiltInScalars.String.ToNonNullType());

    /// <summary>The meta field of that name on a type; null when there is none.</summary>
    public static FieldDefinition? Find(Schema schema, CompositeType parent, string name)
    {
        if (name == TypeName.Name)
        {
            return TypeName;
        }

        return ReferenceEquals(parent, schema.Roots.Query) ? schema.QueryMetaFields.FirstOrDefault(field => field.Name == name) : null;
    }

    /// <summary><c>__schema</c> and <c>__type</c> of a schema.</summary>
    internal static IReadOnlyList<FieldDefinition> OfQuery(Schema schema) =>
    [
        new("__schema", "The type system of this service.", schema.FindType("__Schema")!.ToNonNullType())
        {
            Resolver = new PropertyResolver<object>(_ => FieldValue.Object(schema)),
        },
        new("__type", "A type of this service by its name; null when there is none.", schema.FindType("__Type")!)
        {
            Arguments = [new InputValueDefinition("name", "The type's name.", BuiltInScalars.String.ToNonNullType())],
            Resolver = new TypeByNameResolver(schema),
        },
    ];
}
