using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ocop.GraphQL.Hosting;

/// <summary>What load balancers and process supervisors ask.</summary>
internal static class Health
{
    /// <summary>200 as soon as the process serves.</summary>
    public const string LivePath = "/health/live";

    /// <summary>200 while the registry can answer; 503 with the reason while it cannot.</summary>
    public const string ReadyPath = "/health/ready";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Registers what <see cref="MapHealth"/> needs; each <see cref="IReadiness"/> is registered by the part it is about.</summary>
    public static void AddHealth(this IServiceCollection services) => services.AddSingleton<Readiness>();

    /// <summary>Maps both paths for GET and HEAD; any other method gets 405.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods(LivePath, Methods, (HttpResponse response) => Answer(response, StatusCodes.Status200OK, "live"));
        endpoints.MapMethods(ReadyPath, Methods, async (Readiness readiness, HttpResponse response, CancellationToken cancellation) =>
            await readiness.FindObstacleAsync(cancellation) is { } obstacle
                ? Answer(response, StatusCodes.Status503ServiceUnavailable, $"not ready: {obstacle}")
                : Answer(response, StatusCodes.Status200OK, "ready"));
    }

    private static ContentHttpResult Answer(HttpResponse response, int status, string text)
    {
        response.Headers.CacheControl = "no-store";
        return TypedResults.Text(text, MediaTypeNames.Text.Plain, Encoding.UTF8, status);
    }
}
