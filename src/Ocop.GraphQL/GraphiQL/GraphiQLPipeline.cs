namespace Ocop.GraphQL.GraphiQL;

/// <summary>Where GraphiQL stands in the request pipeline.</summary>
internal static class GraphiQLPipeline
{
    /// <summary>The GraphQL address, which shows browsers the page.</summary>
    public const string PagePath = "/graphql";

    /// <summary>The address of the page's scripts and styles.</summary>
    public const string AssetsPath = "/graphiql";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>
    /// Sends browsers the page and its files; every other request, a GraphQL client's at the same address among them, goes on.
    /// The root leads browsers to the page.
    /// </summary>
    public static void UseGraphiQL(this WebApplication application)
    {
        var page = Page.Load(Path.Combine(Folder, "graphiql.html"));
        var assets = new Assets(Path.Combine(Folder, "graphiql"));
        application.Use((context, next) => IsPage(context) ? page.SendAsync(context) : next(context));
        application.Map(new PathString(AssetsPath), assets.Serve);
        application.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], http => TypedResults.Redirect(http.Request.PathBase + PagePath).ExecuteAsync(http));
    }

    // Not with a slash at the end: the page's files are named relative to the address.
    private static bool IsPage(HttpContext context) =>
        context.Request.Path.Equals(PagePath, StringComparison.OrdinalIgnoreCase) && PageRequest.IsForPage(context.Request);
}
