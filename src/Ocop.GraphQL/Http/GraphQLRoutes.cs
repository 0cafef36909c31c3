namespace Ocop.GraphQL.Http;

/// <summary>The addresses of the GraphQL service.</summary>
internal static class GraphQLRoutes
{
    private const string Path = "/graphql";
    private const string SchemaPath = "/graphql/schema.graphql";
    private const string SchemaParameter = "sdl";

    // Hot Chocolate's, so that its clients and what stands before its servers need no change.
    private const string PersistedPath =
        $"/graphql/persisted/{{{EngineAdapter.DocumentIdRouteValue}}}/{{{EngineAdapter.OperationNameRouteValue}?}}";

    private static readonly string[] SafeMethods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Answers <c>/graphql?sdl</c>; to be added before whatever else answers a GET there.</summary>
    public static void UseSchemaParameter(this WebApplication application)
    {
        var schema = application.Services.GetRequiredService<SchemaFile>;
        application.Use((context, next) => IsForSchema(context.Request) ? schema().ToResult().ExecuteAsync(context) : next(context));
    }

    /// <summary>
    /// Maps the service, its persisted documents and its schema. Every method reaches the engine at the service's own address: it
    /// knows which to refuse and how.
    /// </summary>
    public static void MapGraphQL(this WebApplication application)
    {
        Func<SchemaFile> schema = application.Services.GetRequiredService<SchemaFile>;
        // Made when it is first asked for: a start makes it while the registry is opened.
        var endpoint = new Lazy<GraphQLEndpoint>(application.Services.GetRequiredService<GraphQLEndpoint>);
        application.Map(Path, http => endpoint.Value.HandleAsync(http));
        application.MapMethods(PersistedPath, SafeMethods, http => endpoint.Value.HandleAsync(http));
        application.MapMethods(SchemaPath, SafeMethods, http => schema().ToResult().ExecuteAsync(http));
    }

    private static bool IsForSchema(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Path.Equals(Path, StringComparison.OrdinalIgnoreCase)
        && request.Query.ContainsKey(SchemaParameter);
}
