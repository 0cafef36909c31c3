using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types.SchemaRules;

public sealed class RuntimeTypesRuleTests
{
    [Fact]
    public void The_values_behind_an_interface_or_union_tell_their_object_type()
    {
        Assert.Equal(
            ["Untyped stands behind Node and so must say the C# type of its values.",
             "A and Same stand behind Node, but a value of First could be either.",
             "A and Derived stand behind Any, but a value of Second could be either."],
            SchemaErrors.Of(b => b
                .Interface("Node", "A thing.", i => i.Field("id", "ID", "A field."))
                .Object<First>("A", "One.", o => o.Implements("Node").Field("id", "ID", "A field.", _ => FieldValue.Null))
                .Object<First>("Same", "Of the same type.", o => o.Implements("Node").Field("id", "ID", "A field.", _ => FieldValue.Null))
                .Object<Second>("Derived", "Of a derived type.", o => o.Field("id", "ID", "A field.", _ => FieldValue.Null))
                .Object("Untyped", "Of any type.", o => o.Implements("Node").Field("id", "ID", "A field.", _ => FieldValue.Null))
                .Union("Any", "Any.", "A", "Derived")));
    }

    [Fact]
    public void Object_types_that_never_meet_may_share_a_type_of_values()
    {
        Assert.Empty(SchemaErrors.Of(b => b
            .Object<First>("A", "One.", o => o.Field("id", "ID", "A field.", _ => FieldValue.Null))
            .Object<First>("B", "Other.", o => o.Field("id", "ID", "A field.", _ => FieldValue.Null))));
    }

    private class First;

    private sealed class Second : First;
}
