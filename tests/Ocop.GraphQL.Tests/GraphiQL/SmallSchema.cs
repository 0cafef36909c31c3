using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Ocop.GraphQL.Tests.GraphiQL;

/// <summary>Just enough of a GraphQL server for GraphiQL's own behaviour: a schema of one field, and one answer.</summary>
internal static class SmallSchema
{
    public const string Answer = "Gạo Đức Lan";

    private const string Introspection = """
        {"data":{"__schema":{"description":null,"queryType":{"name":"Query","kind":"OBJECT"},"mutationType":null,"subscriptionType":null,
        "types":[
          {"kind":"OBJECT","name":"Query","description":null,"interfaces":[],"possibleTypes":null,"enumValues":null,"inputFields":null,
           "fields":[{"name":"name","description":null,"args":[],"type":{"kind":"SCALAR","name":"String","ofType":null},
                      "isDeprecated":false,"deprecationReason":null}]},
          {"kind":"SCALAR","name":"String","description":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":null},
          {"kind":"SCALAR","name":"Boolean","description":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":null}],
        "directives":[]}}}
        """;

    public static void Map(WebApplication application) =>
        application.MapPost("/graphql", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            bool isIntrospection = (await reader.ReadToEndAsync()).Contains("__schema", StringComparison.Ordinal);
            return TypedResults.Text(isIntrospection ? Introspection : $$$"""{"data":{"name":"{{{Answer}}}"}}""", "application/graphql-response+json");
        });
}
