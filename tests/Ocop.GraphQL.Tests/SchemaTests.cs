using Ocop.GraphQL.Engine.Types;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests;

[Collection(RegistryCollection.Name)]
public sealed class SchemaTests(RegistryFixture registry)
{
    [Fact]
    public void The_served_schema_is_the_committed_one() =>
        Approval.Matches(SchemaPrinter.Print(registry.Schema), "src", "Ocop.GraphQL", "schema.graphql");

    [Fact]
    public void Everything_in_the_schema_is_described()
    {
        Assert.Empty(registry.Schema.Types.SelectMany(Undescribed));
    }

    private static IEnumerable<string> Undescribed(NamedType type)
    {
        var members = type switch
        {
            FieldsType fields => fields.Fields.SelectMany(field => field.Arguments
                .Select(argument => ($"{type.Name}.{field.Name}({argument.Name}:)", argument.Description))
                .Prepend(($"{type.Name}.{field.Name}", field.Description))),
            InputObjectType input => input.Fields.Select(field => ($"{type.Name}.{field.Name}", field.Description)),
            EnumType values => values.Values.Select(value => ($"{type.Name}.{value.Name}", value.Description)),
            _ => [],
        };
        return members.Prepend((type.Name, type.Description)).Where(member => string.IsNullOrWhiteSpace(member.Item2)).Select(member => member.Item1);
    }
}
