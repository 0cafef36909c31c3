using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class ImplementationRuleTests
{
    [Fact]
    public void A_type_may_answer_more_precisely_than_its_interface_and_take_more()
    {
        Assert.Empty(SchemaErrors.Of(b => b
            .Interface("Node", "A thing.", i => i
                .Field("same", "Int", "The same type.")
                .Field("strict", "Int", "Non-null here.")
                .Field("node", "Node", "An object here.")
                .Field("nodes", "[Node]", "A list of objects here.")
                .Field("any", "Any", "A member here.")
                .Field("args", "Int", "With arguments.", f => f.Argument("a", "Int", "An argument."))
                .Field("old", "Int", "Deprecated.", f => f.Deprecated("Old.")))
            .Union("Any", "Any.", "Thing")
            .Object<Thing>("Thing", "A thing.", t => t
                .Implements("Node")
                .Field("same", "Int", "The same type.", _ => FieldValue.Null)
                .Field("strict", "Int!", "Non-null.", _ => FieldValue.Null)
                .Field("node", "Thing!", "An object.", _ => FieldValue.Null)
                .Field("nodes", "[Thing!]!", "A list of objects.", _ => FieldValue.Null)
                .Field("any", "Thing", "A member.", _ => FieldValue.Null)
                .Field("args", "Int", "With arguments.", f => f
                    .Argument("a", "Int", "An argument.")
                    .Argument("b", "Int", "Another.")
                    .Argument("c", "Int!", "A third.", "1")
                    .Read(_ => FieldValue.Null))
                .Field("old", "Int", "Deprecated.", f => f.Deprecated("Old.").Read(_ => FieldValue.Null)))));
    }

    [Fact]
    public void A_type_keeps_its_interface_s_promises()
    {
        Assert.Equal(
            ["Thing.missing is missing: Node promises it.",
             "Thing.loose has the type Int, but Node promises Int!.",
             "Thing.list has the type Int, but Node promises [Int].",
             "Thing.other has the type String, but Node promises Int.",
             "Thing.old is deprecated, but Node promises it undeprecated.",
             "Thing.args(a:) is missing: Node promises it.",
             "Thing.args(b:) has the type Int!, but Node promises Int.",
             "Thing.args(c:) is required, but Node does not know it."],
            SchemaErrors.Of(b => b
                .Interface("Node", "A thing.", i => i
                    .Field("missing", "Int", "Not there.")
                    .Field("loose", "Int!", "Nullable there.")
                    .Field("list", "[Int]", "No list there.")
                    .Field("other", "Int", "Of another type.")
                    .Field("old", "Int", "Deprecated there.")
                    .Field("args", "Int", "With arguments.", f => f
                        .Argument("a", "Int", "Not there.")
                        .Argument("b", "Int", "Non-null there.")))
                .Object<Thing>("Thing", "A thing.", t => t
                    .Implements("Node")
                    .Field("loose", "Int", "Nullable.", _ => FieldValue.Null)
                    .Field("list", "Int", "No list.", _ => FieldValue.Null)
                    .Field("other", "String", "Of another type.", _ => FieldValue.Null)
                    .Field("old", "Int", "Deprecated.", f => f.Deprecated("Old.").Read(_ => FieldValue.Null))
                    .Field("args", "Int", "With arguments.", f => f
                        .Argument("b", "Int!", "Non-null.", "1")
                        .Argument("c", "Int!", "Required.")
                        .Read(_ => FieldValue.Null)))));
    }

    [Fact]
    public void Interfaces_of_interfaces_are_named_too_and_not_in_a_circle()
    {
        Assert.Equal(
            ["Self implements itself.",
             "A implements B, which implements A.",
             "B implements A, which implements B.",
             "Thing implements Named and so must implement Node too."],
            SchemaErrors.Of(b => b
                .Interface("Self", "Itself.", i => i.Implements("Self").Field("id", "ID", "A field."))
                .Interface("A", "One.", i => i.Implements("B").Field("id", "ID", "A field."))
                .Interface("B", "Other.", i => i.Implements("A").Field("id", "ID", "A field."))
                .Interface("Node", "A thing.", i => i.Field("id", "ID", "A field."))
                .Interface("Named", "A named thing.", i => i.Implements("Node").Field("id", "ID", "A field."))
                .Object<Thing>("Thing", "A thing.", t => t.Implements("Named").Field("id", "ID", "A field.", _ => FieldValue.Null))));
    }

    private sealed class Thing;
}
