using Microsoft.AspNetCore.Builder;
using Ocop.GraphQL.GraphiQL;

namespace Ocop.GraphQL.Tests.GraphiQL;

/// <summary>The page of a server that was built without npm, at a path of its own.</summary>
internal static class MissingPage
{
    public const string Path = "/missing";

    public static Page Load() => Page.Load(System.IO.Path.Combine(AppContext.BaseDirectory, "no-such-page.html"));

    public static void Map(WebApplication application) => application.MapGet(Path, Load().SendAsync);
}
