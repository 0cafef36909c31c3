using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Introspection;

/// <summary><c>__Field</c>, <c>__InputValue</c> and <c>__EnumValue</c> (specification, sections 4.2.3 to 4.2.5).</summary>
internal static class MemberIntrospection
{
    private const string DefaultDescription =
        "The value, as a GraphQL literal, that counts when none is given; null where there is no default.";

    /// <summary>Declares the three.</summary>
    public static void Declare(SchemaBuilder builder) => builder
        .Object<FieldDefinition>("__Field", "A field of an object or interface.", field => field
            .Field("name", "String!", "The field's name.", f => FieldValue.Of(f.Name))
            .Field("description", "String", "What the field means; in Markdown.", f => FieldValue.Of(f.Description))
            .Field("args", "[__InputValue!]!", "The field's arguments.", args => args.Lists(f => f.Arguments))
            .Field("type", "__Type!", "The type of the field's value.", f => FieldValue.Object(f.Type))
            .Deprecation(f => f.DeprecationReason))
        .Object<InputValueDefinition>("__InputValue", "An argument, or a field of an input object.", value => value
            .Field("name", "String!", "The value's name.", v => FieldValue.Of(v.Name))
            .Field("description", "String", "What the value means; in Markdown.", v => FieldValue.Of(v.Description))
            .Field("type", "__Type!", "The type of the value.", v => FieldValue.Object(v.Type))
            .Field("defaultValue", "String", DefaultDescription, DefaultOf)
            .Deprecation(v => v.DeprecationReason))
        .Object<EnumValueDefinition>("__EnumValue", "A value of an enum.", value => value
            .Field("name", "String!", "The value's name.", v => FieldValue.Of(v.Name))
            .Field("description", "String", "What the value means; in Markdown.", v => FieldValue.Of(v.Description))
            .Deprecation(v => v.DeprecationReason));

    private static FieldValue DefaultOf(InputValueDefinition value) =>
        FieldValue.Of(value.DefaultValue is { } literal ? ValuePrinter.Print(literal) : null);
}
