using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Introspection;

public sealed class IntrospectionTests
{
    private static readonly Schema Schema = Declare().Build();

    [Fact]
    public void The_introspection_types_are_those_of_the_specification()
    {
        Assert.Equal(
            """
            type __Schema { description: String, types: [__Type!]!, queryType: __Type!, mutationType: __Type, subscriptionType: __Type, directives: [__Directive!]! }
            type __Type { kind: __TypeKind!, name: String, description: String, specifiedByURL: String, fields(includeDeprecated: Boolean! = false): [__Field!], interfaces: [__Type!], possibleTypes: [__Type!], enumValues(includeDeprecated: Boolean! = false): [__EnumValue!], inputFields(includeDeprecated: Boolean! = false): [__InputValue!], ofType: __Type, isOneOf: Boolean }
            enum __TypeKind { SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL }
            type __Field { name: String!, description: String, args(includeDeprecated: Boolean! = false): [__InputValue!]!, type: __Type!, isDeprecated: Boolean!, deprecationReason: String }
            type __InputValue { name: String!, description: String, type: __Type!, defaultValue: String, isDeprecated: Boolean!, deprecationReason: String }
            type __EnumValue { name: String!, description: String, isDeprecated: Boolean!, deprecationReason: String }
            type __Directive { name: String!, description: String, isRepeatable: Boolean!, locations: [__DirectiveLocation!]!, args(includeDeprecated: Boolean! = false): [__InputValue!]! }
            enum __DirectiveLocation { QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION }
            """.ReplaceLineEndings("\n"),
            string.Join('\n', Schema.Types.Where(type => type.Name.StartsWith("__", StringComparison.Ordinal)).Select(Outline)));
    }

    [Fact]
    public void A_schema_tells_its_description_types_roots_and_directives()
    {
        Assert.Equal("Describes itself.", Show(Ask("__Schema", "description", Schema)));
        Assert.Equal("Query", Show(Ask("__Schema", "queryType", Schema)));
        Assert.Equal("null", Show(Ask("__Schema", "mutationType", Schema)));
        Assert.Equal("null", Show(Ask("__Schema", "subscriptionType", Schema)));
        Assert.Equal(
            ["Query", "Node", "Thing", "Any", "Way", "Filter", "Key", "Date", "Int", "String", "Boolean", "ID", "__Schema"],
            Items(Ask("__Schema", "types", Schema)).Take(13));
        Assert.Equal(["include", "skip", "deprecated", "specifiedBy", "oneOf"], Items(Ask("__Schema", "directives", Schema)));
    }

    // One row for each kind of type; section 4.2.2 says which fields are null.
    [Theory]
    [InlineData("Int", "SCALAR Int - - - - - - - -")]
    [InlineData("Date", "SCALAR Date https://example.org/date - - - - - - -")]
    [InlineData("Thing", "OBJECT Thing - [id, way] [Node] - - - - -")]
    [InlineData("Query", "OBJECT Query - [find] [] - - - - -")]
    [InlineData("Node", "INTERFACE Node - [id] [] [Thing] - - - -")]
    [InlineData("Any", "UNION Any - - - [Thing] - - - -")]
    [InlineData("Way", "ENUM Way - - - - [UP, DOWN] - - -")]
    [InlineData("Filter", "INPUT_OBJECT Filter - - - - - [and, way] - false")]
    [InlineData("Key", "INPUT_OBJECT Key - - - - - [id] - true")]
    [InlineData("[Thing!]", "LIST - - - - - - - Thing! -")]
    [InlineData("Thing!", "NON_NULL - - - - - - - Thing -")]
    public void A_type_tells_what_its_kind_has_and_null_for_the_rest(string type, string expected)
    {
        var subject = Schema.FindType(Parser.ParseType(type))!;
        string[] fields =
            ["kind", "name", "specifiedByURL", "fields", "interfaces", "possibleTypes", "enumValues", "inputFields", "ofType", "isOneOf"];

        var answers = fields.Select(field => Show(Ask("__Type", field, subject))).Select(answer => answer == "null" ? "-" : answer);
        Assert.Equal(expected, string.Join(' ', answers));
    }

    [Theory]
    [InlineData("__Type", "fields", "Thing", "[id, way]", "[id, way, old]")]
    [InlineData("__Type", "fields", "Int", "null", "null")]
    [InlineData("__Type", "enumValues", "Way", "[UP, DOWN]", "[UP, DOWN, LEFT]")]
    [InlineData("__Type", "inputFields", "Filter", "[and, way]", "[and, way, old]")]
    public void Deprecated_members_of_a_type_are_told_when_asked_for(string owner, string field, string type, string expected, string all)
    {
        var subject = Schema.FindType(type)!;

        Assert.Equal(expected, Show(Ask(owner, field, subject, includeDeprecated: false)));
        Assert.Equal(all, Show(Ask(owner, field, subject, includeDeprecated: true)));
    }

    [Fact]
    public void Deprecated_arguments_are_told_when_asked_for()
    {
        var find = Schema.Roots.Query.FindField("find")!;

        Assert.Equal("[key, where, way, text]", Show(Ask("__Field", "args", find, includeDeprecated: false)));
        Assert.Equal("[key, where, way, text, old]", Show(Ask("__Field", "args", find, includeDeprecated: true)));
        Assert.Equal("[reason]", Show(Ask("__Directive", "args", BuiltInDirectives.Deprecated, includeDeprecated: false)));
    }

    [Fact]
    public void A_field_tells_all_about_itself()
    {
        var old = ((ObjectType)Schema.FindType("Thing")!).FindField("old")!;

        Assert.Equal(
            ["old", "No more.", "[]", "String!", "true", "Use way."],
            new[] { "name", "description", "args", "type", "isDeprecated", "deprecationReason" }.Select(f => Show(Ask("__Field", f, old))));
        Assert.Equal(
            ["false", "null"],
            new[] { "isDeprecated", "deprecationReason" }.Select(f => Show(Ask("__Field", f, Schema.Roots.Query.Fields[0]))));
    }

    [Theory]
    [InlineData("key", "Key!", "null", "false", "null")]
    [InlineData("where", "[Filter!]", "{and: [], way: DOWN}", "false", "null")]
    [InlineData("way", "Way", "UP", "false", "null")]
    [InlineData("text", "String", "\"a \\\"b\\\"\"", "false", "null")]
    [InlineData("old", "Int", "null", "true", "Unused.")]
    public void An_argument_tells_its_default_as_a_literal(string argument, params string[] expected)
    {
        var value = Schema.Roots.Query.FindField("find")!.FindArgument(argument)!;

        Assert.Equal(
            expected,
            new[] { "type", "defaultValue", "isDeprecated", "deprecationReason" }.Select(field => Show(Ask("__InputValue", field, value))));
    }

    [Fact]
    public void A_default_of_null_is_not_the_absence_of_a_default()
    {
        var filter = (InputObjectType)Schema.FindType("Filter")!;

        Assert.Equal(FieldValueKind.String, Ask("__InputValue", "defaultValue", filter.FindField("way")!).Kind);
        Assert.Equal("null", Ask("__InputValue", "defaultValue", filter.FindField("way")!).AsString());
        Assert.True(Ask("__InputValue", "defaultValue", filter.FindField("and")!).IsNull);
    }

    [Fact]
    public void An_enum_value_and_a_directive_tell_all_about_themselves()
    {
        var left = ((EnumType)Schema.FindType("Way")!).FindValue("LEFT")!;

        Assert.Equal(
            ["LEFT", "To the left.", "true", "Turn right."],
            new[] { "name", "description", "isDeprecated", "deprecationReason" }.Select(field => Show(Ask("__EnumValue", field, left))));
        Assert.Equal(
            ["deprecated", "false", "[FIELD_DEFINITION, ARGUMENT_DEFINITION, INPUT_FIELD_DEFINITION, ENUM_VALUE]"],
            new[] { "name", "isRepeatable", "locations" }.Select(field => Show(Ask("__Directive", field, BuiltInDirectives.Deprecated))));
    }

    [Fact]
    public void Introspection_types_and_all_that_is_in_them_are_described()
    {
        var undescribed = Schema.Types.SelectMany(type => type switch
        {
            FieldsType fields => fields.Fields.SelectMany(f => f.Arguments.Select(a => a.Description).Append(f.Description)),
            EnumType values => values.Values.Select(value => value.Description),
            _ => [],
        }).Where(string.IsNullOrEmpty);

        Assert.Empty(undescribed);
        Assert.DoesNotContain(Schema.Types, type => string.IsNullOrEmpty(type.Description));
    }

    private static FieldValue Ask(string type, string field, object parent, bool includeDeprecated = false) =>
        Resolving.Resolve(
            ((ObjectType)Schema.FindType(type)!).FindField(field)!, parent, new KeyValuePair<string, object?>("includeDeprecated", includeDeprecated));

    private static IEnumerable<string> Items(FieldValue list) => list.AsList().Select(Show);

    private static string Show(FieldValue value) => value.Kind switch
    {
        FieldValueKind.List => $"[{string.Join(", ", Items(value))}]",
        FieldValueKind.Object => value.AsObject() switch
        {
            GraphQLType type => type.ToString()!,
            FieldDefinition field => field.Name,
            InputValueDefinition input => input.Name,
            DirectiveDefinition directive => directive.Name,
            EnumValueDefinition member => member.Name,
            var other => throw new ArgumentException($"{other} is nothing that introspection answers"),
        },
        FieldValueKind.Enum => value.AsEnum().Name,
        _ => value.ToString(),
    };

    private static string Outline(NamedType type) => type switch
    {
        ObjectType objectType => $"type {type.Name} {{ {string.Join(", ", objectType.Fields.Select(Outline))} }}",
        EnumType values => $"enum {type.Name} {{ {string.Join(' ', values.Values.Select(value => value.Name))} }}",
        _ => throw new ArgumentException($"{type} is no introspection type"),
    };

    private static string Outline(FieldDefinition field)
    {
        var arguments = string.Join(", ", field.Arguments.Select(a => $"{a} = {ValuePrinter.Print(a.DefaultValue!)}"));
        return $"{field.Name}{(arguments.Length == 0 ? "" : $"({arguments})")}: {field.Type}";
    }

    private static SchemaBuilder Declare() => new SchemaBuilder("Describes itself.")
        .Object("Query", "The root.", q => q.Field("find", "Any", "Finds.", f => f
            .Argument("key", "Key!", "A key.")
            .Argument("where", "[Filter!]", "A filter.", "{and: [], way: DOWN}")
            .Argument("way", "Way", "A way.", "UP")
            .Argument("text", "String", "A text.", "\"a \\\"b\\\"\"")
            .Argument("old", "Int", "No more.", a => a.Deprecated("Unused."))
            .Read(_ => FieldValue.Null)))
        .Interface("Node", "A node.", i => i.Field("id", "ID!", "Its identifier."))
        .Object<string>("Thing", "A thing.", t => t
            .Implements("Node")
            .Field("id", "ID!", "Its identifier.", id => FieldValue.Of(id))
            .Field("way", "Way", "Its way.", _ => FieldValue.Null)
            .Field("old", "String!", "No more.", f => f.Deprecated("Use way.").Read(_ => FieldValue.Null)))
        .Union("Any", "Any thing.", "Thing")
        .Enum("Way", "A way.", e => e.Value("UP", "Up.").Value("DOWN", "Down.").Value("LEFT", "To the left.", "Turn right."))
        .Input("Filter", "A filter.", i => i
            .Field("and", "[Filter!]", "All of these.")
            .Field("way", "Way", "A way.", "null")
            .Field("old", "Date", "No more.", f => f.Deprecated("Unused.")))
        .OneOfInput("Key", "A key.", i => i.Field("id", "ID", "The identifier."))
        .Scalar(new DateScalar());

    private sealed class DateScalar() : ScalarType("Date", "A date.")
    {
        public override string? SpecifiedByUrl => "https://example.org/date";

        public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
        {
            value = (input as StringValueNode)?.Value;
            return value is null ? "Date cannot represent this." : null;
        }

        public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
        {
            coerced = value;
            return value.Kind == FieldValueKind.String;
        }
    }
}
