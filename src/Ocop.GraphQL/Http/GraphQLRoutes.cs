using System.Text;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Http;

/// <summary>The addresses of the GraphQL service.</summary>
internal static class GraphQLRoutes
{
    private const string Path = "/graphql";
    private const string SchemaPath = "/graphql/schema.graphql";
    private const string SchemaMediaType = "application/graphql; charset=utf-8";

    /// <summary>Maps the service and its schema. Every method reaches the engine, which knows which to refuse and how.</summary>
    public static void MapGraphQL(this WebApplication application)
    {
        application.Map(Path, application.Services.GetRequiredService<GraphQLEndpoint>().HandleAsync);
        var schema = Encoding.UTF8.GetBytes(SchemaPrinter.Print(application.Services.GetRequiredService<Engine.Types.Schema>()));
        application.MapGet(SchemaPath, () => TypedResults.Bytes(schema, SchemaMediaType));
    }
}
