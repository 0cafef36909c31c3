using System.Globalization;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;

namespace Ocop.GraphQL.Engine.Tests.Types.Sdl;

/// <summary>Schemas by chance that keep every rule; equal seeds make equal schemas.</summary>
internal sealed class SchemaGenerator(int seed)
{
    private static readonly string[] Texts = ["", "A.", "Đồng\nTháp", " indented\n  more", "\"\"\"", "\\", "ends \"", "a\n\nb", "\u0007", "x\r\ny", "a\n \nb"];
    private static readonly string[] Leaves = ["Int", "Float", "String", "Boolean", "ID", "Date", "E0", "E1"];
    private readonly Random random = new(seed);

    public Schema Schema()
    {
        var root = Pick("Query", "Start");
        var builder = new SchemaBuilder(random.Next(2) == 0 ? null : Text())
            .Directive("tag", Text(), tag => tag.On(Enum.GetValues<DirectiveLocation>()).Argument("of", "[String]", Text(), Maybe("\"x\"")).Repeatable())
            .Scalar(new AnyScalar("Date"), scalar => Tags(2, () => scalar.Apply("tag")));
        for (var i = 0; i < 2; i++)
        {
            Inputs(builder, i.ToString(CultureInfo.InvariantCulture));
        }

        Tags(1, () => builder.Apply("tag", ("of", "[\"a\", null]")));
        Outputs(builder, root);
        return (root == "Query" && random.Next(2) == 0 ? builder : builder.Root(OperationKind.Query, root)).Build();
    }

    private void Inputs(SchemaBuilder builder, string number)
    {
        builder.Enum($"E{number}", Text(), e => e
            .Value("A", Text(), Maybe(Text()))
            .Value("B", Text(), value => Tags(2, () => value.Apply("tag"))));
        builder.Input($"I{number}", Text(), input => input
            .Field("a", InputType(), Text(), a => Tags(2, () => a.Apply("tag", ("of", "[\"\\n\"]"))))
            .Field("b", "Int", Text(), Pick("1", "null", "-7"))
            .Field("c", "[[E0!]]", Text(), c => c.Default(Pick("A", "[[A], null]", "[]")).Deprecated(Text()))
            .Field("d", "I1", Text(), Maybe("{a: null, b: 2, d: null}")));
        builder.OneOfInput($"One{number}", Text(), input => input.Field("a", "I0", Text()).Field("b", Pick(Leaves), Text()));
    }

    private void Outputs(SchemaBuilder builder, string root)
    {
        builder.Interface("Node", Text(), node => node.Field("id", "ID", Text(), id => id.Argument("a", "In0", Text())));
        builder.Input("In0", Text(), input => input.Field("x", InputType(), Text()));
        builder.Interface("Named", Text(), named => named
            .Implements("Node")
            .Field("id", Pick("ID", "ID!"), Text(), id => id.Argument("a", "In0", Text())));
        builder.Object<Tagged<int>>("O0", Text(), type => Fields(type.Implements("Node"), "ID"));
        builder.Object<Tagged<string>>("O1", Text(), type => Fields(type.Implements("Node", "Named"), "ID!"));
        builder.Object(root, Text(), type => Fields(type, "O0"));
        builder.Union("U", Text(), union =>
        {
            union.Members(Pick("O0", "O1"));
            Tags(2, () => union.Apply("tag"));
        });
    }

    private void Fields<TParent>(ObjectBuilder<TParent> type, string idType)
        where TParent : class
    {
        type.Field("id", idType, Text(), id => id.Argument("a", "In0", Text()).Read(_ => FieldValue.Null));
        for (var i = random.Next(3); i >= 0; i--)
        {
            var reason = Maybe(Text());
            type.Field($"f{i}", OutputType(), Text(), f =>
            {
                Tags(2, () => f.Apply("tag", ("of", "\"\"\"block\"\"\"")));
                f.Argument("x", InputType(), Text()).Argument("y", "String", Text(), Maybe("\"\\u{1F33E}\\\"\"")).Read(_ => FieldValue.Null);
                _ = reason is null ? f : f.Deprecated(reason);
            });
        }
    }

    private string InputType() => Wrapped(Pick([.. Leaves, "I0", "One1"]), lastIsNullable: true);

    private string OutputType() => Wrapped(Pick([.. Leaves, "U", "Node", "Named", "O0", "O1"]), lastIsNullable: false);

    private string Wrapped(string type, bool lastIsNullable)
    {
        for (var i = random.Next(3); i > 0; i--)
        {
            type = random.Next(2) == 0 ? $"[{type}]" : $"[{type}!]";
        }

        return lastIsNullable || random.Next(2) == 0 ? type : $"{type}!";
    }

    private string Text() => Pick(Texts);

    private string? Maybe(string text) => random.Next(2) == 0 ? text : null;

    private T Pick<T>(params T[] items) => items[random.Next(items.Length)];

    private void Tags(int below, Action apply)
    {
        for (var i = random.Next(below); i > 0; i--)
        {
            apply();
        }
    }

    private sealed class Tagged<T>;
}
