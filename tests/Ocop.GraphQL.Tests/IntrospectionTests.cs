using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests;

/// <summary>What GraphiQL and generators ask first.</summary>
[Collection(RegistryCollection.Name)]
public sealed class IntrospectionTests(RegistryFixture registry)
{
    private const string Query = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind }
            mutationType { name }
            subscriptionType { name }
            types { ...Whole }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...Input } }
          }
        }
        fragment Whole on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...Input } type { ...Ref } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...Input }
          interfaces { ...Ref }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...Ref }
        }
        fragment Input on __InputValue { name description type { ...Ref } defaultValue isDeprecated deprecationReason }
        fragment Ref on __Type {
          kind name
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    [Fact]
    public async Task The_standard_query_describes_every_type_of_the_schema()
    {
        var answer = JsonNode.Parse(await registry.AskAsync(Query))!;

        Assert.Null(answer["errors"]);
        var types = answer["data"]!["__schema"]!["types"]!.AsArray();
        Assert.Equal(registry.Schema.Types.Select(type => type.Name), types.Select(type => (string)type!["name"]!));
        var status = types.Single(type => (string)type!["name"]! == "CertificateStatus")!;
        Assert.Equal(
            ["NOT_YET_VALID", "VALID", "EXTENDED", "EXPIRED", "REVOKED", "SUPERSEDED", "UNDATED"],
            status["enumValues"]!.AsArray().Select(value => (string)value!["name"]!));
    }
}
