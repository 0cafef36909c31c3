using Ocop.Testing;

namespace Ocop.GraphQL.Tests.GraphiQL;

/// <summary>The page as npm bundled it when the server was built.</summary>
internal static class BundledPage
{
    /// <summary>Skips the test where npm was missing or failed at build time.</summary>
    public static void Require() =>
        RequiredTool.Require(
            File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "graphiql.html")),
            "GraphiQL was not bundled when the server was built (Node.js 20.11 or newer with npm)");
}
