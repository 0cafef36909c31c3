using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Outside;

/// <summary>A schema of every kind of element, for comparison with others: what the served schema does not have is here.</summary>
internal static class EveryKindSchema
{
    public static Schema Instance { get; } = Directives(Outputs(Inputs(Roots(new SchemaBuilder("Every kind, \"quoted\" and \\escaped.\n\nIn two paragraphs."))))).Build();

    private static SchemaBuilder Roots(SchemaBuilder schema) => schema
        .Object("Query", "Where queries start.", query => query
            .Has("node: Node", "id: ID!")
            .Has("nodes: [[Node!]]!", "ids: [[ID!]!]!")
            .Has("search: [Found]", "by: SearchInput!", "order: [Order!]! = [ASC]")
            .Has("point: Float", "at: PointInput = {x: 1}", "scale: Float! = 1.5", "flag: Boolean = true")
            .Has("defaults: String", "text: String = \"a \\\"b\\\" \\\\ \\u0111\"", "list: [Int!] = 3", "matrix: [[Int]] = [[1, null], []]", "nothing: Int = null"))
        .Object("Mutation", "Where mutations start.", mutation => mutation.Has("save: Image", "points: [PointInput!]!").Has("remove: Boolean!", "key: KeyInput!"))
        .Object("Subscription", "Where subscriptions start.", subscription => subscription
            .Streams("changed: Node", "key: KeyInput")
            .Streams("counted: Int!", "to: Int! = 10"));

    private static SchemaBuilder Inputs(SchemaBuilder schema) => schema
        .Enum("Order", "Which way.", order => order.Value("ASC", "Up.").Value("DESC", "Down.").Value("NONE", "Neither.", "Say ASC or DESC."))
        .Input("PointInput", "Two numbers.", point => point
            .Field("x", "Float!", "Required.")
            .Field("y", "Float!", "With a default.", "-0.5")
            .Field("label", "String", "Optional.", "\"\"")
            .Field("old", "Int", "Deprecated.", old => old.Deprecated("Use \"x\".")))
        .OneOfInput("KeyInput", "One way.", key => key
            .Field("id", "ID", "By id.")
            .Field("numbers", "[[Int!]!]", "By numbers.")
            .Field("point", "PointInput", "By place.")
            .Field("key", "KeyInput", "By a key in a key."))
        .Input("SearchInput", "Nests.", search => search
            .Field("key", "KeyInput", "One of.")
            .Field("keys", "[KeyInput!]!", "Many of these.", "[]")
            .Field("order", "Order", "Enum by default.", "DESC")
            .Field("points", "[PointInput!]", "Needs coercing.", "{x: 1}")
            .Field("and", "[SearchInput!]", "All of these.")
            .Field("limit", "Int!", "A number.", "10"));

    private static SchemaBuilder Outputs(SchemaBuilder schema) => schema
        .Scalar(new UrlScalar())
        .Interface("Node", "With an id.", node => node.Field("id", "ID!", "Identity."))
        .Interface("Resource", "A node with an address.", resource => resource
            .Implements("Node")
            .Field("id", "ID!", "Identity.")
            .Field("url", "Url", "Address.", url => url.Argument("size", "Int", "How large.", "3")))
        .Object<Image>("Image", "A picture.", image => image
            .Implements("Resource", "Node")
            .Has("id: ID!")
            .Has("url: Url!", "size: Int = 3", "extra: Boolean = false")
            .Has("width: Int!")
            .Has("same: [Resource!]"))
        .Object<Text>("Text", "Words.", text => text
            .Implements("Node")
            .Has("id: ID!")
            .Has("words: [String!]!", "first: Int! = 1")
            .Has("width: Int")
            .Field("old", "String", "Deprecated.", old => old.Deprecated("Ask for words.").Read(_ => FieldValue.Null)
                .Argument("was", "Int", "Deprecated too.", was => was.Deprecated("Nobody asked."))))
        .Union("Found", "What is found.", "Image", "Text", "Alone")
        .Object<Alone>("Alone", "Implements nothing.", alone => alone.Has("order: Order!").Has("found: Found"));

    private static SchemaBuilder Directives(SchemaBuilder schema) => schema
        .Directive("tag", "Anywhere, many times.", tag => tag
            .On(DirectiveLocation.Query, DirectiveLocation.Mutation, DirectiveLocation.Subscription, DirectiveLocation.Field)
            .On(DirectiveLocation.FragmentDefinition, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment)
            .On(DirectiveLocation.VariableDefinition)
            .Repeatable()
            .Argument("name", "String!", "Required.")
            .Argument("point", "PointInput", "An object.", "{x: 0}"))
        .Directive("once", "Not twice.", once => once
            .On(DirectiveLocation.Query, DirectiveLocation.Field)
            .Argument("old", "Int", "Deprecated.", old => old.Deprecated("Say nothing.")))
        .Directive("onType", "On no part of a request.", onType => onType.On(DirectiveLocation.Object, DirectiveLocation.InputFieldDefinition));

    /// <summary>Adds a field written as in SDL, <c>name: Type</c>, with arguments <c>name: Type = default</c>.</summary>
    private static ObjectBuilder<T> Has<T>(this ObjectBuilder<T> type, string field, params string[] arguments)
        where T : class => type.Add(field, arguments, builder => builder.Read(_ => FieldValue.Null));

    /// <summary>The same on the subscription root: nothing ever happens.</summary>
    private static ObjectBuilder<object> Streams(this ObjectBuilder<object> type, string field, params string[] arguments) =>
        type.Add(field, arguments, builder => builder.SubscribedBy(SourceResolver.Of(_ => NothingAsync())).Read(_ => FieldValue.Null));

    private static ObjectBuilder<T> Add<T>(this ObjectBuilder<T> type, string field, string[] arguments, Action<ObjectFieldBuilder<T>> configure)
        where T : class
    {
        var (name, fieldType, _) = Split(field);
        return type.Field(name, fieldType, "A field.", builder =>
        {
            configure(builder);
            foreach (var argument in arguments)
            {
                var (argumentName, argumentType, defaultValue) = Split(argument);
                builder.Argument(argumentName, argumentType, "An argument.", defaultValue);
            }
        });
    }

    private static async IAsyncEnumerable<object> NothingAsync()
    {
        await Task.CompletedTask;
        yield break;
    }

    private static (string Name, string Type, string? Default) Split(string text)
    {
        var (name, rest) = (text[..text.IndexOf(':')], text[(text.IndexOf(':') + 2)..]);
        var equals = rest.IndexOf(" = ", StringComparison.Ordinal);
        return equals < 0 ? (name, rest, null) : (name, rest[..equals], rest[(equals + 3)..]);
    }

    private sealed class Image;

    private sealed class Text;

    private sealed class Alone;

    private sealed class UrlScalar() : ScalarType("Url", "An address.")
    {
        public override string SpecifiedByUrl => "https://url.spec.whatwg.org/";

        public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
        {
            value = null;
            return "Url is no input.";
        }

        public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
        {
            coerced = value;
            return value.Kind == FieldValueKind.String;
        }
    }
}
